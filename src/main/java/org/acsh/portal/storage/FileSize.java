package org.acsh.portal.storage;

import java.util.Locale;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;

/**
 * How much bytes are, as readers say it.
 *
 * @param bytes none or more
 */
public record FileSize(long bytes) {

	private static final double THOUSAND = 1000;

	/**
	 * In the largest unit that leaves a whole one, such as "3.1 MB", and in kilobytes at
	 * least. A kilobyte is 1,000 bytes.
	 */
	public String in(Locale reader) {
		double kilobytes = bytes / THOUSAND;
		if (kilobytes < THOUSAND) {
			return words(reader).format(new Measure(Math.ceil(kilobytes), MeasureUnit.KILOBYTE));
		}
		double megabytes = kilobytes / THOUSAND;
		return words(reader).format((megabytes < THOUSAND) ? new Measure(megabytes, MeasureUnit.MEGABYTE)
				: new Measure(megabytes / THOUSAND, MeasureUnit.GIGABYTE));
	}

	private static MeasureFormat words(Locale reader) {
		NumberFormat rounding = NumberFormat.getInstance(reader);
		rounding.setMaximumFractionDigits(1);
		return MeasureFormat.getInstance(reader, FormatWidth.SHORT, rounding);
	}

}
