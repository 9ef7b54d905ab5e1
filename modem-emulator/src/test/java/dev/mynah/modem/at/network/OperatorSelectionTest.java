package dev.mynah.modem.at.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.modem.at.Conversation;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorSelectionTest {
    private static final List<ScannedNetwork> FOUND = List.of(
            new ScannedNetwork(Availability.CURRENT, "Alpha Mobile", "Alpha", Plmn.of("00101"), Rat.E_UTRAN),
            new ScannedNetwork(Availability.FORBIDDEN, "Beta Telecom", "Beta", Plmn.of("99970"), Rat.E_UTRAN));

    private final Conversation at = new Conversation();

    @BeforeEach
    void show_errors_by_number() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void the_operator_is_shown_in_the_format_asked_for() {
        at.send("AT+COPS?").answers("+COPS: 0,0,\"Alpha Mobile\",7", "OK");
        at.send("AT+COPS=3,1;+COPS?").answers("+COPS: 0,1,\"Alpha\",7", "OK");
        at.send("AT+COPS=3,2;+COPS?").answers("+COPS: 0,2,\"00101\",7", "OK");
        at.send("AT+COPS=3").answers("+CME ERROR: 50");
        at.send("AT+COPS=3,3").answers("+CME ERROR: 50");
    }

    @Test
    void without_service_only_the_mode_is_shown() {
        at.network().serving = Optional.empty();
        at.send("AT+COPS?").answers("+COPS: 0", "OK");
        at.network().selection = new NetworkSelection.Deregistered();
        at.send("AT+COPS?").answers("+COPS: 2", "OK");
        at.network().selection = new NetworkSelection.Manual(Plmn.of("00101"), Optional.empty(), true);
        at.send("AT+COPS?").answers("+COPS: 4", "OK");
    }

    @Test
    void automatic_selection_answers_once_registered() {
        at.send("AT+COPS=0").silence();
        at.network().selecting.complete();
        at.unsolicited("OK");
        assertThat(at.network().selection).isEqualTo(new NetworkSelection.Automatic());
    }

    @Test
    void manual_selection_by_number_takes_a_technology() {
        at.send("AT+COPS=1,2,\"00101\",7").silence();
        at.network().selecting.complete();
        at.unsolicited("OK");
        assertThat(at.network().selection)
                .isEqualTo(new NetworkSelection.Manual(Plmn.of("00101"), Optional.of(Rat.E_UTRAN), false));
    }

    @Test
    void mode_4_falls_back_to_automatic() {
        at.send("AT+COPS=4,2,\"99970\"");
        assertThat(at.network().selection)
                .isEqualTo(new NetworkSelection.Manual(Plmn.of("99970"), Optional.empty(), true));
    }

    @Test
    void manual_selection_by_name_searches_for_it_first() {
        at.send("AT+COPS=1,0,\"Beta Telecom\"").silence();
        at.network().scanning.complete(FOUND);
        at.silence();
        assertThat(at.network().selection)
                .isEqualTo(new NetworkSelection.Manual(Plmn.of("99970"), Optional.empty(), false));
        at.network().selecting.fail(new Refusal(Refusal.Reason.NETWORK_NOT_ALLOWED, 11));
        at.unsolicited("+CME ERROR: 111");
        at.send("AT+COPS=1,1,\"Gamma\"");
        at.network().scanning.complete(FOUND);
        at.unsolicited("+CME ERROR: 30");
    }

    @Test
    void names_are_in_the_alphabet_of_the_host() {
        at.send("AT+CSCS=\"UCS2\"").ok();
        at.send("AT+COPS=1,1,\"0042006500740061\"");
        at.network().scanning.complete(FOUND);
        assertThat(at.network().selection)
                .isEqualTo(new NetworkSelection.Manual(Plmn.of("99970"), Optional.empty(), false));
    }

    /** ModemManager chooses UCS2 and writes {@code AT+COPS=1,2,"00101"} all the same; others translate the digits too. */
    @Test
    void a_number_is_understood_as_it_is_and_in_the_alphabet_of_the_host() {
        at.send("AT+CSCS=\"UCS2\"").ok();
        for (String number : List.of("99970", "00390039003900370030")) {
            at.network().selection = new NetworkSelection.Automatic();
            at.send("AT+COPS=1,2,\"" + number + "\"").silence();
            at.network().selecting.complete();
            at.unsolicited("OK");
            assertThat(at.network().selection)
                    .isEqualTo(new NetworkSelection.Manual(Plmn.of("99970"), Optional.empty(), false));
        }
    }

    @Test
    void refusals_have_their_own_errors() {
        at.send("AT+COPS=1,2,\"99970\"");
        at.network().selecting.fail(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE));
        at.unsolicited("+CME ERROR: 30");
        at.send("AT+COPS=0");
        at.network().selecting.fail(new Refusal(Refusal.Reason.RADIO_OFF));
        at.unsolicited("+CME ERROR: 55");
        at.send("AT+COPS=1,2").answers("+CME ERROR: 50");
        at.send("AT+COPS=1,2,\"1\"").answers("+CME ERROR: 50");
        at.send("AT+COPS=1,2,\"00101\",5").answers("+CME ERROR: 50");
        at.send("AT+COPS=5").answers("+CME ERROR: 50");
    }

    @Test
    void deregistering_leaves_the_network() {
        at.send("AT+COPS=2");
        at.network().selecting.complete();
        at.unsolicited("OK");
        assertThat(at.network().selection).isEqualTo(new NetworkSelection.Deregistered());
    }

    @Test
    void a_search_lists_what_it_found_with_modes_and_formats() {
        at.send("AT+COPS=?").silence();
        at.network().scanning.complete(FOUND);
        at.unsolicited(
                "+COPS: (2,\"Alpha Mobile\",\"Alpha\",\"00101\",7),(3,\"Beta Telecom\",\"Beta\",\"99970\",7),,(0-4),(0-2)",
                "OK");
    }

    @Test
    void a_character_from_the_host_ends_a_search() {
        at.send("AT+COPS=?").silence();
        at.later(Duration.ofSeconds(1)).raw("x");
        at.answers("+CME ERROR: 52");
        assertThat(at.network().aborts).isOne();
        at.send("AT").ok();
    }

    @Test
    void a_host_that_hangs_up_ends_a_search() {
        at.send("AT+COPS=?").silence();
        at.leave();
        assertThat(at.network().aborts).isOne();
        at.send("AT").ok();
    }
}
