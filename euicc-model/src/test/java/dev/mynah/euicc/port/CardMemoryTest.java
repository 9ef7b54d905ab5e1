package dev.mynah.euicc.port;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.aka.Milenage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What survives a loss of power, and when it is kept. */
class CardMemoryTest {

    private final List<Set<String>> commits = new ArrayList<>();
    private final CardMemory kept = CardMemory.inRam();
    private boolean full;
    private final CardMemory memory = new CardMemory() {
        @Override
        public Map<String, byte[]> load() {
            return kept.load();
        }

        @Override
        public void commit(Map<String, byte[]> changed) {
            if (full) {
                throw new UncheckedIOException(new IOException("no space left on device"));
            }
            commits.add(Set.copyOf(changed.keySet()));
            kept.commit(changed);
        }
    };
    private final EuiccSpec spec = EuiccSpec.of(
            Cards.EID,
            MepMode.NONE,
            1,
            List.of(Cards.alpha()
                    .pins(new PinSpec("1234", "12345678", "1234", "12345678", "12345678", true))
                    .enabledOnPort(0)
                    .build()));

    private CardPort powerUp() {
        return Euicc.of(spec, memory).port(0);
    }

    @Test
    void a_new_card_has_nothing_to_keep() {
        powerUp().reset();
        assertThat(commits).isEmpty();
    }

    @Test
    void each_command_that_changes_something_is_one_commit() {
        CardPort port = powerUp();
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200001 08 30303030FFFFFFFF
                < 63C2
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00D68D0003 00F110
                < 9000
                > 00B08D000C
                < 00F110.. 9000
                """);
        assertThat(commits)
                .containsExactly(
                        Set.of("profile/8949001000000000017/pin/MF/01"),
                        Set.of("profile/8949001000000000017/pin/MF/01"),
                        Set.of("profile/8949001000000000017/file/ADF.USIM/EF.FPLMN"));
    }

    @Test
    void files_pins_and_sequence_numbers_survive() {
        byte[] rand = new byte[16];
        String challenge = "00880081 22 10" + HexFormat.of().formatHex(rand) + "10"
                + HexFormat.of()
                        .formatHex(Milenage.of(Cards.KEY)
                                .vector(rand, 0x20, 0x8000)
                                .autn()
                                .toBytes())
                + "00";
        CardPort port = powerUp();
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00240001 10 31323334FFFFFFFF 34333231FFFFFFFF
                < 9000
                > 00D68D0003 00F110
                < 9000
                """);
        assertThat(send(port, challenge)).startsWith("DB");

        CardPort again = powerUp();
        play(again, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200001 08 34333231FFFFFFFF
                < 9000
                > 00B08D000C
                < 00F110.. 9000
                """);
        assertThat(send(again, challenge)).startsWith("DC");
    }

    @Test
    void a_counter_is_not_turned_back_by_cutting_the_power() {
        for (int left = 2; left >= 0; left--) {
            play(powerUp(), "> 00200001 08 30303030FFFFFFFF\n< 63C" + left);
        }
        play(powerUp(), """
                > 00200001 08 31323334FFFFFFFF
                < 6983
                """);
    }

    @Test
    void a_memory_that_fails_is_the_cards_own_problem() {
        CardPort port = powerUp();
        full = true;
        play(port, """
                > 00200001 08 30303030FFFFFFFF
                < 6581
                """);
        full = false;
        play(port, """
                > 0020000100
                < 63C2
                """);
        assertThat(commits).hasSize(1);
    }
}
