package org.acsh.portal.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses that everybody on the internet can reach from those of this machine,
 * its network and of special use (RFC 6890), also where an address of IPv6 stands for one
 * of IPv4.
 */
final class OpenAddresses {

	private static final List<Block> CLOSED = List.of(Block.of("0.0.0.0", 8), Block.of("10.0.0.0", 8),
			Block.of("100.64.0.0", 10), Block.of("127.0.0.0", 8), Block.of("169.254.0.0", 16),
			Block.of("172.16.0.0", 12), Block.of("192.0.0.0", 24), Block.of("192.0.2.0", 24),
			Block.of("192.88.99.0", 24), Block.of("192.168.0.0", 16), Block.of("198.18.0.0", 15),
			Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24), Block.of("224.0.0.0", 3));

	/** Of IPv6 only this block is given to networks that everybody can reach. */
	private static final Block GLOBAL = Block.of("2000::", 3);

	private static final List<Block> CLOSED_WITHIN_GLOBAL = List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32),
			Block.of("3fff::", 20));

	/** Addresses of IPv4 seen from IPv6 (RFC 6052), and those of tunnels (RFC 3056). */
	private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

	private static final Block TUNNELLED = Block.of("2002::", 16);

	private OpenAddresses() {
	}

	static boolean contain(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (address instanceof Inet4Address) {
			return CLOSED.stream().noneMatch((block) -> block.contains(bytes));
		}
		if (TRANSLATED.contains(bytes)) {
			return contain(embedded(bytes, 12));
		}
		if (TUNNELLED.contains(bytes)) {
			return contain(embedded(bytes, 2));
		}
		return GLOBAL.contains(bytes) && CLOSED_WITHIN_GLOBAL.stream().noneMatch((block) -> block.contains(bytes));
	}

	private static InetAddress embedded(byte[] bytes, int from) {
		return address(Arrays.copyOfRange(bytes, from, from + 4));
	}

	private static InetAddress address(byte[] bytes) {
		try {
			return InetAddress.getByAddress(bytes);
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** Addresses that begin with the same bits. */
	private record Block(List<Byte> prefix, int bits) {

		static Block of(String address, int bits) {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			Byte[] prefix = new Byte[bytes.length];
			Arrays.setAll(prefix, (index) -> bytes[index]);
			return new Block(List.of(prefix), bits);
		}

		boolean contains(byte[] address) {
			if (address.length != prefix.size()) {
				return false;
			}
			for (int bit = 0; bit < bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (prefix.get(bit / 8) & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
