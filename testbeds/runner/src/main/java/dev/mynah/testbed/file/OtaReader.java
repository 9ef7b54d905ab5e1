package dev.mynah.testbed.file;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.OtaSpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a profile's {@code ota} section: the keys of its operator, and which files packets with which TAR reach. */
final class OtaReader {
    private static final Map<String, OtaSpec.KeyType> CIPHERS =
            Map.of("aes", OtaSpec.KeyType.AES, "3des", OtaSpec.KeyType.TRIPLE_DES);

    private OtaReader() {}

    static Optional<OtaSpec> read(Fields profile) {
        if (!profile.has("ota")) {
            return Optional.empty();
        }
        Fields ota = profile.inner("ota");
        List<OtaKey> keys = new ArrayList<>();
        for (Fields set : ota.each("keys")) {
            keys(set).ifPresent(keys::addAll);
        }
        if (keys.isEmpty()) {
            ota.problem("keys", "has to have a key set (as - { version: 1, kic: ..., kid: ... })");
        }
        OtaSpec spec = OtaSpec.of(keys);
        for (Fields files : ota.each("files")) {
            spec = files(files, spec);
        }
        ota.done();
        return Optional.of(spec);
    }

    private static Optional<List<OtaKey>> keys(Fields set) {
        int version = set.whole("version", 1, 15, "1");
        OtaSpec.KeyType type = set.choice("cipher", CIPHERS, "aes or 3des").orElse(OtaSpec.KeyType.AES);
        byte[] kic = set.value("kic", "32 hexadecimal digits", new byte[16], OtaReader::key);
        byte[] kid = set.value("kid", "32 hexadecimal digits", new byte[16], OtaReader::key);
        int counter = set.whole("counter", 0, Integer.MAX_VALUE, 0);
        return set.make(() -> type.keys(version, kic, kid, counter));
    }

    private static OtaSpec files(Fields files, OtaSpec before) {
        byte[] tar = files.value("tar", "B00000", new byte[3], OtaReader::tar);
        int least = files.whole("minimumSecurity", 0, 0x1F, OtaSpec.USUAL_SECURITY);
        Optional<byte[]> application = files.optional("application", OtaReader::application);
        files.done();
        return before.withFiles(tar, least, application);
    }

    private static byte[] key(String text) {
        if (!text.matches("([0-9A-Fa-f]{2}){16,32}")) {
            throw new IllegalArgumentException("has to be hexadecimal octets (has " + text.length() + " characters)");
        }
        return HexFormat.of().parseHex(text);
    }

    private static byte[] tar(String text) {
        if (!text.matches("[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not 6 hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }

    private static byte[] application(String name) {
        return FileCatalogue.standard().applications().stream()
                .filter(it -> it.name().equals(name))
                .map(DirectoryRow::aid)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no application \"" + name + "\" (as ADF.USIM)"));
    }
}
