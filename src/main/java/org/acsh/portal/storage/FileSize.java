package org.acsh.portal.storage;

import java.util.Locale;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;

/**
 * A number of bytes as readers are told it, a kilobyte being a thousand (IEC 80000-13).
 *
 * @param bytes the exact number
 */
public record FileSize(long bytes) {

	private static final double THOUSAND = 1_000;

	/** In the largest unit that leaves a whole one, such as "3.1 MB". */
	public String in(Locale reader) {
		MeasureFormat words = MeasureFormat.getInstance(reader, FormatWidth.SHORT, rounding(reader));
		double kilobytes = bytes / THOUSAND;
		if (kilobytes < THOUSAND) {
			return words.format(new Measure(Math.ceil(kilobytes), MeasureUnit.KILOBYTE));
		}
		double megabytes = kilobytes / THOUSAND;
		return words.format((megabytes < THOUSAND) ? new Measure(megabytes, MeasureUnit.MEGABYTE)
				: new Measure(megabytes / THOUSAND, MeasureUnit.GIGABYTE));
	}

	private static NumberFormat rounding(Locale reader) {
		NumberFormat rounding = NumberFormat.getInstance(reader);
		rounding.setMaximumFractionDigits(1);
		return rounding;
	}

}
