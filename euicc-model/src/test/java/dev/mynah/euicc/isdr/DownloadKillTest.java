package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.kill.LogMemory;
import dev.mynah.euicc.pki.Curve;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Power goes away at any byte of a download, an enabling and a deletion: the profile is there whole, or not at all. */
class DownloadKillTest {

    private static final long SEED = 20261126;
    private static final int KILLS = 100;
    private static final String PRESENT = "5A0A" + DownloadTest.ICCID;

    private final EuiccSpec spec = EuiccSpec.of(DownloadTest.EID, MepMode.NONE, 1, List.of())
            .withIdentity(EuiccIdentity.issuedBy(DownloadTest.PKI, DownloadTest.EID));

    @Test
    void a_hundred_kills_leave_a_whole_profile_or_none() {
        LogMemory memory = new LogMemory();
        Assistant assistant = new Assistant(spec, new Random(1), 255, memory);
        DownloadServer server = new DownloadServer(DownloadTest.PKI, Curve.NIST_P256);
        assistant.load(DownloadTest.bind(assistant, server));
        int installed = memory.length();
        assistant.ask("BF31 11 A00C 5A0A" + DownloadTest.ICCID + "810100");
        assistant.ask("BF32 11 A00C 5A0A" + DownloadTest.ICCID + "810100");
        assistant.ask("BF33 0C 5A0A" + DownloadTest.ICCID);

        Random random = new Random(SEED);
        int present = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int cut = random.nextInt(memory.length() + 1);
            present += isWhole(memory.cutAt(cut), "kill " + kill + " of seed " + SEED + ", at byte " + cut) ? 1 : 0;
        }
        assertThat(present).isBetween(1, KILLS - 1);
        assertThat(isWhole(memory.cutAt(installed), "once installed")).isTrue();
        assertThat(isWhole(memory.cutAt(installed - 1), "a byte earlier")).isFalse();
        assertThat(isWhole(memory, "in the end")).isFalse();
    }

    /** Whether the profile is there; one that is can be enabled, one that is not has left nothing. */
    private boolean isWhole(LogMemory left, String when) {
        Assistant again = new Assistant(spec, new Random(2), 255, left);
        boolean listed = hex(again.ask("BF2D 00")).contains(PRESENT);
        boolean kept = again.content().keySet().stream().anyMatch(it -> it.startsWith("profile/"));
        assertThat(kept).as(when).isEqualTo(listed);
        if (listed) {
            String enabled = hex(again.ask("BF31 11 A00C 5A0A" + DownloadTest.ICCID + "810100"));
            assertThat(enabled).as(when).isIn("BF3103800100", "BF3103800102");
            again.port().transmit(HexFormat.of().parseHex("00A4000C022FE2"));
            assertThat(HexFormat.of()
                            .withUpperCase()
                            .formatHex(again.port().transmit(HexFormat.of().parseHex("00B000000A"))))
                    .as(when)
                    .isEqualTo(DownloadTest.ICCID + "9000");
        }
        return listed;
    }

    private static String hex(Tlv object) {
        return HexFormat.of().withUpperCase().formatHex(object.toBytes());
    }
}
