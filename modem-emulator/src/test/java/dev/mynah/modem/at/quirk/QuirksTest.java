package dev.mynah.modem.at.quirk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Startup;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.modem.at.Quirk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuirksTest {
    private static final String ISD_R = "AT+CCHO=\"A0000005591010FFFFFFFF8900000100\"";

    @Test
    void a_channel_that_CSIM_opened_cannot_be_used_by_CSIM() {
        Conversation at = new Conversation(Quirks.CSIM_ON_BASIC_CHANNEL.in(Dialect.STANDARD));
        at.sim().response = "019000";
        at.send("ATE0").lines();
        at.send("AT+CSIM=10,\"0070000001\"").answers("+CSIM: 6,\"019000\"", "OK");
        at.send("AT+CSIM=10,\"81F2000000\"").answers("ERROR");
        at.send("AT+CSIM=10,\"43F2000000\"").answers("ERROR");
        assertThat(at.sim().asked).containsExactly("transmit 0070000001");
        at.sim().response = "9000";
        at.send(ISD_R).answers("+CCHO: 1", "OK");
        at.send("AT+CGLA=1,10,\"81F2000000\"").answers("+CGLA: 4,\"9000\"", "OK");
    }

    @Test
    void channels_are_a_matter_of_APDUs_where_there_is_no_CCHO() {
        Conversation at = new Conversation(Quirks.NO_LOGICAL_CHANNELS.in(Dialect.STANDARD));
        at.send("ATE0+CMEE=1").lines();
        at.send(ISD_R).answers("ERROR");
        at.send("AT+CCHO=?").answers("ERROR");
        at.send("AT+CGLA=1,10,\"81F2000000\"").answers("ERROR");
        at.send("AT+CCHC=1").answers("ERROR");
        at.send("AT+CSIM=10,\"81F2000000\"").answers("+CSIM: 4,\"9000\"", "OK");
    }

    @Test
    void a_card_without_an_ISD_R_is_an_error_or_a_broken_card() {
        Conversation usual = new Conversation(Dialect.STANDARD);
        assertThat(withoutIsdR(usual)).containsExactly("+CME ERROR: 22");
        Conversation bare = new Conversation(Quirks.UNKNOWN_APPLICATION_ERROR.in(Dialect.STANDARD));
        assertThat(withoutIsdR(bare)).containsExactly("ERROR");
        Conversation broken = new Conversation(Quirks.UNKNOWN_APPLICATION_SIM_FAILURE.in(Dialect.STANDARD));
        assertThat(withoutIsdR(broken)).containsExactly("+CME ERROR: 13");
        broken.send(ISD_R).answers("+CCHO: 2", "OK");
    }

    @Test
    void a_modem_that_boots_is_deaf_and_begins_with_its_stored_settings() {
        Conversation at = new Conversation(Dialect.STANDARD);
        at.send("ATE0+CMEE=1").lines();
        at.send("AT+COPS=?").silence();
        at.modem.running(false);
        at.network().scanning.tryComplete(List.of());
        at.send("AT").silence();
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.silence();
        at.modem.running(true);
        at.silence();
        at.send("AT+CMEE?").answers("AT+CMEE?\r", "+CMEE: 0", "OK");
        at.modem.running(false);
        at.another().send("AT").silence();
        at.modem.running(true);
        assertThat(at.send("AT").lines()).endsWith("OK");
    }

    @Test
    void quirks_of_the_beginning_are_durations() {
        List<Quirk> both = Quirks.all().stream()
                .filter(it -> Set.of("slow-boot", "sim-busy-at-start").contains(it.name()))
                .toList();
        assertThat(Quirk.all(both, Startup.AT_ONCE))
                .isEqualTo(new Startup(Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(5)));
        assertThat(Quirk.all(both, Dialect.STANDARD)).isSameAs(Dialect.STANDARD);
    }

    @Test
    void quirks_of_the_line_come_with_the_dialect() {
        List<Quirk> all = Quirks.all().stream()
                .filter(it -> Set.of("late-echo", "urc-within-answer").contains(it.name()))
                .toList();
        Conversation at = new Conversation(Quirk.all(all, Dialect.STANDARD));
        at.send("AT+CGMI").answers("Mynah");
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.later(Duration.ofMillis(5)).answers("OK");
        at.later(Duration.ofMillis(45)).answers("AT+CGMI\r");
    }

    private static Iterable<String> withoutIsdR(Conversation at) {
        at.send("ATE0+CMEE=1").lines();
        at.sim().refusal = Optional.of(Reason.APPLICATION_NOT_FOUND);
        return at.send(ISD_R).lines();
    }
}
