package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.MepMode;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.sim.ApduExchanged;
import dev.mynah.modem.sim.CardUse;
import dev.mynah.modem.sim.SharedPort;
import dev.mynah.modem.sim.TracedCardPort;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody is on the card of a slot by another way than the modem: through a door. */
class CardUseTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String ISD_R = "A0000005591010FFFFFFFF8900000100";
    private static final String USIM = "A0000000871002";

    private final Bench bench = Bench.of();
    private final SharedPort port = new SharedPort(bench.card.port(0));

    private CardUse user(CardUse.Channels channels) {
        return new CardUse(
                port,
                new TracedCardPort(port, bench.time.timeline(), bench.events, "euicc0/port0/door", () -> ""),
                channels);
    }

    private CardUse besideTheModem(CardUse.Channels channels) {
        bench.insert(0, new HeldCard(MepMode.B, List.of(port)));
        bench.powerOn();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        return user(channels);
    }

    private String send(CardUse user, String command) {
        String answer = HEX.formatHex(user.transmit(HEX.parseHex(command.replace(" ", ""))));
        bench.settle();
        return answer;
    }

    @Test
    void beside_a_modem_the_user_has_a_channel_of_its_own_and_takes_it_for_the_basic_one() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        assertThat(send(user, "00A40004022FE2")).startsWith("61");
        assertThat(send(user, "00B000000A")).isEqualTo("989400010000000010F7" + "9000");
        assertThat(bench.seen)
                .filteredOn(it -> it.subject().equals("euicc0/port0/door"))
                .first()
                .matches(it -> ((ApduExchanged) it).line().contains("apdu 0070000001 > 02 9000"));
        assertThat(HEX.formatHex(bench.get(bench.sim(0).transmit(HEX.parseHex("00B0000001")))))
                .as("the hosts' selection on the basic channel is undisturbed")
                .isEqualTo("6986");
    }

    @Test
    void channels_of_others_are_not_there_for_the_user() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        assertThat(send(user, "01A40004023F00")).isEqualTo("6881");
        assertThat(send(user, "00708001")).isEqualTo("6881");
        assertThat(send(user, "00708000")).isEqualTo("6A86");
        assertThat(send(user, "0070000001")).isEqualTo("039000");
        assertThat(send(user, "03A4000C023F00")).isEqualTo("9000");
        assertThat(send(user, "00708003")).isEqualTo("9000");
        assertThat(send(user, "03A4000C023F00")).isEqualTo("6881");
        assertThat(send(user, "A0A40000023F00")).isEqualTo("6E00");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void its_reset_is_its_own() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        send(user, "0070000001");
        assertThat(user.reset()).isEqualTo(bench.card.atr());
        bench.settle();
        assertThat(send(user, "03A4000C023F00")).isEqualTo("6881");
        assertThat(send(user, "00A4000C023F00")).isEqualTo("9000");
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
    }

    @Test
    void a_pin_it_gives_lets_the_modem_go_on() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        send(user, "00A4040C07" + USIM);
        assertThat(send(user, "0028000108" + "31323334FFFFFFFF")).isEqualTo("9000");
        bench.insert(0, new HeldCard(MepMode.B, List.of(port)));
        bench.settle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.PIN_REQUIRED);
        assertThat(send(user, "00A4040C07" + USIM)).isEqualTo("9000");
        assertThat(send(user, "0020000108" + "31323334FFFFFFFF")).isEqualTo("9000");
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_profile_it_switches_reaches_the_modem() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        send(user, "00A4040C10" + ISD_R);
        assertThat(send(user, "80E2910014" + "BF3111A00C5A0A989400010000000020F5" + "8101FF" + "00"))
                .startsWith("BF3103800100");
        bench.idle();
        assertThat(bench.sim(0).imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(send(user, "00A4000C023F00")).isEqualTo("9000");
    }

    @Test
    void with_the_basic_channel_its_reset_is_the_cards_and_the_modem_begins_anew() {
        CardUse user = besideTheModem(CardUse.Channels.BASIC);
        assertThat(user.reset()).isEqualTo(bench.card.atr());
        bench.settle();
        bench.idle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void who_is_alone_on_the_card_has_all_of_it() {
        CardUse user = user(CardUse.Channels.OWN);
        assertThat(user.reset()).isEqualTo(bench.card.atr());
        assertThat(send(user, "00A4000C023F00")).isEqualTo("9000");
        assertThat(send(user, "0070000001")).isEqualTo("019000");
        assertThat(bench.seen)
                .filteredOn(it -> it.line().contains("0070000001 >"))
                .hasSize(1);
    }

    @Test
    void a_modem_that_comes_after_the_user_leaves_it_a_channel() {
        CardUse user = user(CardUse.Channels.OWN);
        send(user, "00A4000C023F00");
        bench.insert(0, new HeldCard(MepMode.B, List.of(port)));
        bench.powerOn();
        assertThat(send(user, "00A4000C022FE2")).isEqualTo("9000");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.pullOut(0);
        bench.settle();
        assertThat(send(user, "00A4000C023F00")).isEqualTo("9000");
    }

    @Test
    void secrets_are_blotted_out_even_where_another_user_selected_the_file() {
        CardUse one = user(CardUse.Channels.BASIC);
        CardUse other = user(CardUse.Channels.BASIC);
        send(one, "00A4040C07" + USIM);
        send(one, "00A4000C026F08");
        send(other, "00D6000003" + "07ABCD");
        assertThat(bench.seen).noneMatch(it -> it.line().contains("ABCD"));
    }

    @Test
    void it_closes_what_it_has_when_it_goes() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        for (int i = 0; i < 30; i++) {
            assertThat(send(user, "00A4000C023F00")).isEqualTo("9000");
            assertThat(send(user, "0070000001")).isEqualTo("039000");
            user.end();
        }
    }

    @Test
    void without_a_channel_to_spare_it_hears_so() {
        CardUse user = besideTheModem(CardUse.Channels.OWN);
        for (int i = 2; i < 20; i++) {
            bench.get(bench.sim(0).open(new byte[0], 0));
        }
        assertThat(send(user, "00A4000C023F00")).isEqualTo("6881");
        bench.get(bench.sim(0).close(5));
        assertThat(send(user, "00A4000C023F00")).isEqualTo("9000");
    }
}
