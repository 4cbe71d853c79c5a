package org.acsh.portal.site;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
		return render(source, topHeading, UnaryOperator.identity());
	}

	/**
	 * Turns rich text into HTML for a place in a page.
	 * @param links makes of a path of the portal the address by which this page leads
	 * there
	 */
	static SafeHtml render(String source, int topHeading, UnaryOperator<String> links) {
		Node document = PARSER.parse(source);
		document.accept(new OwnLinks(links));
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

	/** Has a page lead to the portal's own paths as all its links do. */
	private static final class OwnLinks extends AbstractVisitor {

		private final UnaryOperator<String> links;

		private OwnLinks(UnaryOperator<String> links) {
			this.links = links;
		}

		@Override
		public void visit(Link link) {
			if (link.getDestination().startsWith("/")) {
				link.setDestination(links.apply(link.getDestination()));
			}
			visitChildren(link);
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
