package dev.mynah.euicc.ota;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The other end of the air: secures commands and opens responses, with no code of the card's. */
public final class OtaServer {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final boolean aes;
    private final byte[] kic;
    private final byte[] kid;
    private final int keys;

    private OtaServer(boolean aes, byte[] kic, byte[] kid, int version) {
        this.aes = aes;
        this.kic = kic;
        this.kid = kid;
        this.keys = version << 4 | (aes ? 2 : 5);
    }

    public static OtaServer aes(int version, String kic, String kid) {
        return new OtaServer(true, HEX.parseHex(kic), HEX.parseHex(kid), version);
    }

    public static OtaServer tripleDes(int version, String kic, String kid) {
        return new OtaServer(false, HEX.parseHex(kic), HEX.parseHex(kid), version);
    }

    /** A command packet. */
    public byte[] packet(int spi, String tar, long counter, String script) {
        int spi1 = spi >> 8;
        boolean checked = (spi1 & 3) == 2;
        boolean ciphered = (spi1 & 4) != 0;
        byte[] data = HEX.parseHex(script.replace(" ", ""));
        int block = aes ? 16 : 8;
        int check = checked ? 8 : 0;
        int padding = ciphered ? (block - (6 + check + data.length) % block) % block : 0;
        byte[] clear = ByteBuffer.allocate(10)
                .putShort((short) (8 + 6 + check + data.length + padding))
                .put((byte) (13 + check))
                .putShort((short) spi)
                .put((byte) keys)
                .put((byte) keys)
                .put(HEX.parseHex(tar))
                .array();
        byte[] counters = ByteBuffer.allocate(6)
                .put((byte) (counter >>> 32))
                .putInt((int) counter)
                .put((byte) padding)
                .array();
        byte[] padded = Arrays.copyOf(data, data.length + padding);
        byte[] cc = checked ? mac(ResponsePacket.joined(clear, counters, padded)) : new byte[0];
        byte[] rest = ResponsePacket.joined(counters, cc, padded);
        return ResponsePacket.joined(clear, ciphered ? cipher(Cipher.ENCRYPT_MODE, rest) : rest);
    }

    /** The short message of a packet, or of a part of one. */
    public static byte[] deliver(String header, byte[] data) {
        byte[] head = HEX.parseHex(header);
        byte[] before = HEX.parseHex("400881214365877FF622705200000000");
        return ResponsePacket.joined(before, new byte[] {(byte) (head.length + data.length)}, head, data);
    }

    /** Status and data of a response packet, after its security has been checked. */
    public String open(int spi, byte[] response) {
        int spi2 = spi & 0xFF;
        byte[] head = Arrays.copyOf(response, 9);
        byte[] rest = Arrays.copyOfRange(response, 9, response.length);
        if ((spi2 & 0x10) != 0) {
            rest = cipher(Cipher.DECRYPT_MODE, rest);
        }
        int check = (head[5] & 0xFF) - 10;
        if ((spi2 >> 2 & 3) == 2) {
            byte[] covered = ResponsePacket.joined(
                    head, Arrays.copyOf(rest, 7), Arrays.copyOfRange(rest, 7 + check, rest.length));
            if (!Arrays.equals(mac(covered), Arrays.copyOfRange(rest, 7, 7 + check))) {
                throw new AssertionError("the response has another checksum");
            }
        }
        return HEX.formatHex(rest, 6, 7) + " " + HEX.formatHex(rest, 7 + check, rest.length - rest[5]);
    }

    private byte[] mac(byte[] octets) {
        if (aes) {
            CMac mac = new CMac(AESEngine.newInstance());
            mac.init(new KeyParameter(kid));
            mac.update(octets, 0, octets.length);
            byte[] whole = new byte[16];
            mac.doFinal(whole, 0);
            return Arrays.copyOf(whole, 8);
        }
        byte[] blocks = cipher(Cipher.ENCRYPT_MODE, Arrays.copyOf(octets, (octets.length + 7) / 8 * 8), kid);
        return Arrays.copyOfRange(blocks, blocks.length - 8, blocks.length);
    }

    private byte[] cipher(int mode, byte[] octets) {
        return cipher(mode, octets, kic);
    }

    private byte[] cipher(int mode, byte[] octets, byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance(aes ? "AES/CBC/NoPadding" : "DESede/CBC/NoPadding");
            byte[] long3 = aes ? key : ResponsePacket.joined(key, Arrays.copyOf(key, 8));
            cipher.init(
                    mode,
                    new SecretKeySpec(long3, aes ? "AES" : "DESede"),
                    new IvParameterSpec(new byte[aes ? 16 : 8]));
            return cipher.doFinal(octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
