package dev.mynah.testbed.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.isdr.Iccid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed while its cards write: each card comes back as it was before or after the command that was cut. */
final class CardKillTest {

    private static final long SEED = 20261126;
    private static final int KILLS = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final List<String> ICCIDS = List.of("8900101000000000019", "8900101000000000027");

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);
    private final EuiccSpec spec = EuiccSpec.of(
            "89049032123451234512345678901235",
            MepMode.NONE,
            1,
            List.of(profile(0).enabledOnPort(0).build(), profile(1).build()));

    private static ProfileSpecBuilder profile(int n) {
        return ProfileSpec.of(ICCIDS.get(n), "00101000000000" + n, SubscriberKey.ofOpc(new byte[16], new byte[16]));
    }

    @Test
    void a_kill_at_any_octet_of_the_file_leaves_no_mixture() throws IOException {
        Path file = directory.resolve("card.journal");
        for (int kill = 0; kill < KILLS; kill++) {
            TreeMap<Long, Map<String, String>> answered = new TreeMap<>();
            long begin;
            try (Journal journal = Journal.open(file)) {
                begin = Files.size(file);
                answered.put(begin, readable(journal));
                CardPort port = Euicc.of(spec, memory(journal)).port(0);
                answered.put(Files.size(file), readable(journal));
                for (int i = random.nextInt(4); i >= 0; i--) {
                    for (String command : change()) {
                        port.transmit(HEX.parseHex(command));
                        answered.put(Files.size(file), readable(journal));
                    }
                }
            }
            long cut = begin + random.nextInt((int) (Files.size(file) - begin) + 1);
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) cut));

            try (Journal killed = Journal.open(file)) {
                assertThat(readable(killed))
                        .as("kill %d of seed %d, at octet %d", kill, SEED, cut)
                        .isEqualTo(answered.floorEntry(cut).getValue());
            }
        }
    }

    /** Commands of which some change the card. */
    private List<String> change() {
        String iccid = HEX.formatHex(new Iccid(ICCIDS.get(random.nextInt(2))).toBytes());
        return switch (random.nextInt(4)) {
            case 0 -> List.of("00A4040C07A0000000871002", "00D68D0003" + HEX.toHexDigits(random.nextInt(), 6));
            case 1 -> List.of("00A4040C07A0000000871002", "002000010830303030FFFFFFFF", "002000010831323334FFFFFFFF");
            case 2 -> isdR("BF3111A00C5A0A" + iccid + "810100");
            default -> isdR("BF290F5A0A" + iccid + "9001" + HEX.toHexDigits((byte) ('A' + random.nextInt(26))));
        };
    }

    private static List<String> isdR(String request) {
        return List.of(
                "0070000001",
                "01A4040C10A0000005591010FFFFFFFF8900000100",
                "81E29100" + HEX.toHexDigits((byte) (request.length() / 2)) + request,
                "00708001");
    }

    private static CardMemory memory(Journal journal) {
        return new CardMemory() {
            @Override
            public Map<String, byte[]> load() {
                return journal.load();
            }

            @Override
            public void commit(Map<String, byte[]> changed) {
                journal.commit(changed);
            }
        };
    }

    private static Map<String, String> readable(Journal journal) {
        Map<String, String> readable = new TreeMap<>();
        journal.load().forEach((key, value) -> readable.put(key, HEX.formatHex(value)));
        return readable;
    }
}
