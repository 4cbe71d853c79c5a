package org.acsh.portal.site;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Rich text as editors write it: CommonMark 0.31 with tables, and no HTML in it. */
final class Markdown {

	private static final Pattern EXTERNAL = Pattern.compile("(https?:)?//.*", Pattern.CASE_INSENSITIVE);

	private static final int DEEPEST_HEADING = 6;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.extensions(EXTENSIONS)
		.escapeHtml(true)
		.attributeProviderFactory((context) -> Markdown::describe)
		.build();

	private Markdown() {
	}

	/**
	 * Turns rich text into HTML for a place in a page.
	 * @param source the text
	 * @param topHeading the level of its highest headings, from 2 to 6; those below
	 * follow
	 */
	static SafeHtml render(String source, int topHeading) {
		Node document = PARSER.parse(source);
		document.accept(new HeadingShift(topHeading));
		return SafeHtml.sanitise(RENDERER.render(document));
	}

	private static void describe(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Link link && EXTERNAL.matcher(link.getDestination()).matches()) {
			attributes.put("rel", "external noopener noreferrer");
		}
		if (node instanceof TableCell cell && cell.isHeader()) {
			attributes.put("scope", "col");
		}
	}

	/**
	 * Fits the headings of a text into the outline of a page, whatever level the writer
	 * began with.
	 */
	private static final class HeadingShift extends AbstractVisitor {

		private final int top;

		private int highest;

		private HeadingShift(int top) {
			this.top = top;
		}

		@Override
		public void visit(Heading heading) {
			// The first heading of a text is taken for its highest.
			this.highest = (this.highest == 0) ? heading.getLevel() : Math.min(this.highest, heading.getLevel());
			heading.setLevel(Math.min(this.top + heading.getLevel() - this.highest, DEEPEST_HEADING));
		}

	}

}
