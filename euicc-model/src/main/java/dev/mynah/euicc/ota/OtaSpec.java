package dev.mynah.euicc.ota;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Who may manage a profile over the air, and what they reach.
 *
 * @param domains with the keys; the first is the MNO-SD
 * @param fileManagement what packets with a certain TAR may do with files
 */
public record OtaSpec(List<SecurityDomain> domains, List<RemoteFileManagement> fileManagement) {

    /** Nobody. */
    public static final OtaSpec NONE = new OtaSpec(List.of(), List.of());

    /** Counter higher than the one before, ciphered, with a cryptographic checksum, as SPI says it. */
    public static final int USUAL_SECURITY = 0x16;

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] MNO_SD = HEX.parseHex("A000000151000000");
    private static final byte[] MNO_SD_TAR = HEX.parseHex("B20100");
    private static final String FILE_MANAGEMENT = "A0000005591010";
    private static final byte[] FULL_ACCESS = {0};

    /** Keeps copies. */
    public OtaSpec {
        domains = List.copyOf(domains);
        fileManagement = List.copyOf(fileManagement);
    }

    /** An MNO-SD with these keys and nothing it reaches yet. */
    public static OtaSpec of(List<OtaKey> keys) {
        return new OtaSpec(List.of(new SecurityDomain(MNO_SD, List.of(MNO_SD_TAR), List.copyOf(keys))), List.of());
    }

    /**
     * The same with the files under the MF, and those of an application if one is given, under one more TAR.
     *
     * @param tar 3 octets
     * @param application the AID
     */
    public OtaSpec withFiles(byte[] tar, int minimumSecurityLevel, Optional<byte[]> application) {
        List<RemoteFileManagement> more = new ArrayList<>(fileManagement);
        byte[] own = application.isPresent() ? FULL_ACCESS : new byte[0];
        more.add(new RemoteFileManagement(
                HEX.parseHex(FILE_MANAGEMENT + "%04X".formatted(more.size() + 1)),
                List.of(tar.clone()),
                minimumSecurityLevel,
                FULL_ACCESS,
                FULL_ACCESS,
                application,
                own,
                own));
        return new OtaSpec(domains, more);
    }

    /** The key sets' ciphers. */
    public enum KeyType {
        /** GlobalPlatform's 82: triple DES in CBC mode, 16 or 24 octets. */
        TRIPLE_DES(0x82),
        /** GlobalPlatform's 88: AES, 16 or 32 octets. */
        AES(0x88);

        private final int value;

        KeyType(int value) {
            this.value = value;
        }

        /**
         * KIc and KID of one version.
         *
         * @throws IllegalArgumentException naming the key that hasn't the right length
         */
        public List<OtaKey> keys(int version, byte[] kic, byte[] kid, long counter) {
            check("kic", kic);
            check("kid", kid);
            return List.of(
                    new OtaKey(version, 1, value, kic.clone(), counter),
                    new OtaKey(version, 2, value, kid.clone(), counter));
        }

        private void check(String name, byte[] key) {
            if (key.length != 16 && key.length != (this == AES ? 32 : 24)) {
                throw new IllegalArgumentException(name + ": " + key.length + " octets don't fit " + this);
            }
        }
    }
}
