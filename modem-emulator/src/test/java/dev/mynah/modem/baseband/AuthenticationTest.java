package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.hlr.SubscriberSpec;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each side doubts the other. TS 24.301 5.4.2. */
class AuthenticationTest {
    private static Bench withFault(ChallengeFault fault) {
        Bench bench = Bench.of();
        // A first attach, so that there is a challenge to replay.
        bench.powerOn().idle();
        bench.modem.powerOff();
        bench.settle();
        bench.nas(0);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, fault));
        bench.powerOn();
        return bench;
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 e", by = EmmUe.class)
    void a_replayed_challenge_makes_card_and_network_agree_on_a_new_number() {
        Bench bench = withFault(ChallengeFault.REPLAYED);
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION FAILURE #21 Synch failure",
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION RESPONSE");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 c", by = EmmUe.class)
    void a_challenge_with_a_wrong_code_is_doubted() {
        Bench bench = withFault(ChallengeFault.BAD_MAC);
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> AUTHENTICATION FAILURE #20 MAC failure",
                        "< IDENTITY REQUEST",
                        "> IDENTITY RESPONSE",
                        "< AUTHENTICATION REJECT");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.7 d", by = EmmUe.class)
    void a_challenge_for_umts_is_not_for_eps() {
        Bench bench = withFault(ChallengeFault.NOT_SEPARATED);
        assertThat(bench.nas(0)).contains("> AUTHENTICATION FAILURE #26 Non-EPS authentication unacceptable");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.3.5", by = EmmUe.class)
    void keys_for_another_serving_network_show_in_the_security_mode_command() {
        Bench bench = withFault(ChallengeFault.WRONG_SERVING_NETWORK);
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> AUTHENTICATION RESPONSE",
                        "< SECURITY MODE COMMAND EEA2 EIA2",
                        "> SECURITY MODE REJECT #24 Security mode rejected, unspecified");
    }

    @Test
    void a_home_without_a_challenge_is_tried_again() {
        Bench bench = withFault(ChallengeFault.UNAVAILABLE);
        assertThat(bench.slot(0).network().registration(Domain.EPS).rejectCause())
                .hasValue(17);
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.2.5", by = EmmUe.class)
    void with_the_wrong_key_the_subscriber_is_refused() {
        Bench bench = Bench.of(
                Bench.alphaSpec().withSubscribers(List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.OTHER_KEY))),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.powerOn();
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION FAILURE #20 MAC failure",
                        "< AUTHENTICATION REJECT");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.after(Duration.ofMinutes(29));
        assertThat(bench.nas(0)).as("before T3247 is over").isEmpty();
        // Anybody could have said so: after one at home and one abroad it takes four more to be believed. TS 24.301
        // 5.3.7b.
        bench.after(Duration.ofHours(6));
        assertThat(bench.nas(0)).filteredOn("< AUTHENTICATION REJECT"::equals).hasSize(4);
        bench.after(Duration.ofHours(6));
        assertThat(bench.nas(0)).isEmpty();
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        assertThat(bench.nas(0)).contains("> AUTHENTICATION FAILURE #20 MAC failure");
    }

    @Test
    void no_event_shows_a_key() {
        Bench bench = Bench.of().powerOn().idle();
        bench.modem.powerOff();
        bench.settle();
        HexFormat hex = HexFormat.of().withUpperCase();
        byte[] kept = bench.cardMemory.load().entrySet().stream()
                .filter(it -> it.getKey().contains("EPSNSC") && it.getKey().contains("8949001000000000017"))
                .findFirst()
                .orElseThrow()
                .getValue();
        String kasme = hex.formatHex(kept);
        assertThat(kasme).contains("8120");
        String key = kasme.substring(kasme.indexOf("8120") + 4, kasme.indexOf("8120") + 4 + 64);
        bench.powerOn().idle();
        String all =
                String.join("\n", bench.seen.stream().map(Event::line).toList()).toUpperCase(Locale.ROOT);
        assertThat(all).doesNotContain(key);
        assertThat(all).doesNotContain("465B5CE8B199B49FAA5F0A2EE238A6BC");
        assertThat(all).doesNotContain("CD63CB71954A9F4E48A5994E37A02BAF");
    }
}
