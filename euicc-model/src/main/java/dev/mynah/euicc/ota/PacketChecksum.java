package dev.mynah.euicc.ota;

import dev.mynah.euicc.rsp.AesCmac;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** RC and CC of packets (TS 102 225 5.1.3): CRC-16, CRC-32, the last block of triple DES in CBC mode, and AES-CMAC. */
sealed interface PacketChecksum {

    /** How many octets it has where nothing says otherwise. */
    int length();

    /** The checksum, of at least {@link #length} octets. */
    byte[] of(byte[] octets);

    /** Whether these are the first octets of the checksum. */
    default boolean matches(byte[] octets, byte[] claimed) {
        return claimed.length > 0
                && claimed.length <= length()
                && MessageDigest.isEqual(claimed, Arrays.copyOf(of(octets), claimed.length));
    }

    /** The redundancy check that KID names. */
    static Optional<PacketChecksum> redundancy(int kid) {
        return switch (kid & 0x0F) {
            case 0x0, 0x5 -> Optional.of(new Crc32());
            case 0x1 -> Optional.of(new Crc16());
            default -> Optional.empty();
        };
    }

    /** The cryptographic checksum that KID names with a key; empty when they don't fit each other. */
    static Optional<PacketChecksum> cryptographic(int kid, OtaKey key) {
        return PacketCipher.of(kid, key)
                .map(cipher -> PacketCipher.aes(key) ? new Cmac(new AesCmac(key.value())) : new DesMac(cipher));
    }

    /** CRC-16 of ISO/IEC 13239. */
    record Crc16() implements PacketChecksum {
        @Override
        public int length() {
            return 2;
        }

        @Override
        public byte[] of(byte[] octets) {
            int register = 0xFFFF;
            for (byte octet : octets) {
                register ^= octet & 0xFF;
                for (int i = 0; i < 8; i++) {
                    register = (register & 1) != 0 ? register >> 1 ^ 0x8408 : register >> 1;
                }
            }
            return ByteBuffer.allocate(2).putShort((short) ~register).array();
        }
    }

    /** CRC-32 of ISO/IEC 13239. */
    record Crc32() implements PacketChecksum {
        @Override
        public int length() {
            return 4;
        }

        @Override
        public byte[] of(byte[] octets) {
            CRC32 crc = new CRC32();
            crc.update(octets);
            return ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
        }
    }

    /** The last block, after zeros have filled it. */
    record DesMac(PacketCipher cipher) implements PacketChecksum {
        @Override
        public int length() {
            return cipher.block();
        }

        @Override
        public byte[] of(byte[] octets) {
            int block = cipher.block();
            byte[] blocks = cipher.encipher(Arrays.copyOf(octets, (octets.length + block - 1) / block * block));
            return Arrays.copyOfRange(blocks, blocks.length - block, blocks.length);
        }
    }

    /** The first 8 octets, or 4 where the packet has no more. */
    record Cmac(AesCmac function) implements PacketChecksum {
        @Override
        public int length() {
            return 8;
        }

        @Override
        public byte[] of(byte[] octets) {
            return Arrays.copyOf(function.of(octets), 8);
        }
    }
}
