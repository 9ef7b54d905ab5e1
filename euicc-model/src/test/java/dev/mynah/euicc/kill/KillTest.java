package dev.mynah.euicc.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.Transcript;
import dev.mynah.euicc.isdr.NotificationConfiguration;
import dev.mynah.euicc.isdr.NotificationEvent;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Power goes away at any byte that is written: the card is as before the command or as after it. */
class KillTest {

    private static final int KILLS = 500;
    private static final int KILLS_PER_CARD = 20;
    private static final long SEED = 20261126;

    private static final ManagementSpec TOLD = new ManagementSpec(
            List.of(new NotificationConfiguration(Set.of(NotificationEvent.values()), "smdp.example")),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private final EuiccSpec spec = EuiccSpec.of(
            Cards.EID,
            MepMode.B,
            2,
            List.of(
                    Cards.alpha().management(TOLD).enabledOnPort(0).build(),
                    Cards.beta().management(TOLD).enabledOnPort(1).build(),
                    Cards.travel().management(TOLD).build()));
    private final Random random = new Random(SEED);

    @Test
    void five_hundred_kills_leave_the_card_before_or_after_a_command() {
        LogMemory memory = new LogMemory();
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_PER_CARD == 0) {
                memory = new LogMemory();
            }
            int begin = memory.length();
            Life life = new Life(spec, memory, random);
            life.live(1 + random.nextInt(6));
            int cut = begin + random.nextInt(memory.length() - begin + 1);

            LogMemory left = memory.cutAt(cut);

            assertThat(readable(left.load()))
                    .as("kill %d of seed %d, at byte %d", kill, SEED, cut)
                    .isEqualTo(readable(life.answeredBefore(cut).load()));
            assertThat(powersUp(left)).as("kill %d of seed %d", kill, SEED).isTrue();
            memory = left;
        }
    }

    @Test
    void a_sequence_number_that_was_answered_is_never_taken_again() {
        for (int round = 0; round < 50; round++) {
            LogMemory memory = new LogMemory();
            Life life = new Life(spec, memory, random);
            life.live(12);
            Euicc again = Euicc.of(spec, memory.cutAt(memory.length()));
            for (int port = 0; port < 2; port++) {
                assertThat(life.again(again.port(port)))
                        .as("round %d of seed %d, port %d", round, SEED, port)
                        .doesNotStartWith("DB");
            }
        }
    }

    /** The card is whole: it lists its profiles, and a port that shows a profile shows its ICCID. */
    private boolean powersUp(LogMemory memory) {
        Euicc card = Euicc.of(spec, memory.cutAt(memory.length()));
        for (int number = 0; number < card.portCount(); number++) {
            CardPort port = card.port(number);
            Transcript.play(port, """
                    > 0070000001
                    < 019000
                    > 01A4040C10 A0000005591010FFFFFFFF8900000100
                    < 9000
                    > 81E291000A BF2D 07 5C05 5A 9F70 9F24 00
                    < BF2D..9000
                    """);
            String list = Transcript.send(port, "81E291000ABF2D075C055A9F709F2400");
            String iccid = Life.iccid(port);
            String enabled = "5A0A" + iccid + "9F7001019F24010" + number;
            if (iccid.isEmpty() ? list.contains("9F24010" + number) : !list.contains(enabled)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> readable(Map<String, byte[]> state) {
        Map<String, String> readable = new TreeMap<>();
        state.forEach((key, value) -> readable.put(key, HexFormat.of().formatHex(value)));
        return readable;
    }
}
