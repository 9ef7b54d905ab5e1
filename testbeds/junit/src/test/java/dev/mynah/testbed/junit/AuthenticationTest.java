package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Testbed("single.yaml")
final class AuthenticationTest {
    private static final String IMSI = "001010000000001";

    @Test
    void a_replayed_challenge_is_answered_with_resynchronisation_and_the_attach_goes_on(
            AtClient at0, OperatorControl alpha, VirtualTestbed testbed) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        alpha.fault(IMSI, ChallengeFault.REPLAYED);
        at0.send("AT+CFUN=4").expect("OK").send("AT+CFUN=1").expect("OK");
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(summaries(testbed)).anyMatch(it -> it.contains("AUTHENTICATION FAILURE"));
        assertThat(kinds(testbed)).contains(SubscriberEvent.Kind.SYNCH_FAILURE);
    }

    @Test
    void a_bad_mac_ends_in_a_reject_once_the_identity_is_confirmed(
            AtClient at0, OperatorControl alpha, VirtualTestbed testbed) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        alpha.fault(IMSI, ChallengeFault.BAD_MAC);
        at0.send("AT+CFUN=4").expect("OK").send("AT+CFUN=1").expect("OK");
        at0.ask("AT+CEREG?", "+CEREG: 0,3");
        assertThat(kinds(testbed)).contains(SubscriberEvent.Kind.MAC_FAILURE);
    }

    @Testbed("wrong-ki.yaml")
    @Test
    void a_card_with_another_key_never_gets_in(AtClient tcp0, VirtualTestbed testbed) {
        tcp0.send("AT+CEREG=3").expect("OK");
        tcp0.ask("AT+CEREG?", "+CEREG: 3,3...");
        assertThat(kinds(testbed)).contains(SubscriberEvent.Kind.MAC_FAILURE);
        assertThat(kinds(testbed)).doesNotContain(SubscriberEvent.Kind.ATTACHED);
    }

    @Testbed("algorithms.yaml")
    @Test
    void cards_with_tuak_and_with_the_test_algorithm_attach(AtClient tcp0, AtClient tcp1, VirtualTestbed testbed) {
        tcp0.ask("AT+CEREG?", "+CEREG: 0,1");
        tcp1.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(kinds(testbed)).doesNotContain(SubscriberEvent.Kind.MAC_FAILURE);
    }

    @Test
    void a_reject_with_cause_11_is_remembered_on_the_card(AtClient at0, OperatorControl alpha, VirtualTestbed testbed) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        alpha.reject(
                RejectRule.every(Procedure.ATTACH, EmmCause.PLMN_NOT_ALLOWED).secured(true));
        at0.send("AT+CFUN=4").expect("OK").send("AT+CFUN=1").expect("OK");
        assertThat(testbed.clock()
                        .until(() -> kinds(testbed).contains(SubscriberEvent.Kind.REJECTED), Duration.ofMinutes(1)))
                .isTrue();
    }

    @Testbed("roaming.yaml")
    @Test
    void abroad_one_may_roam_and_the_other_is_refused(AtClient tcp0, AtClient tcp1) {
        tcp0.ask("AT+CEREG?", "+CEREG: 0,5");
        tcp0.ask("AT+COPS?", "+COPS: 0,0,\"Beta Telecom\",7");
        tcp1.ask("AT+CEREG?", "+CEREG: 0,3");
        // EF.FPLMN: Beta, 999-70, is on the card.
        tcp1.ask("AT+CRSM=176,28539,0,0,12", "+CRSM: 144,0,\"99F907...\"");
    }

    @Test
    void sent_away_by_the_network_the_modem_comes_back_when_told_to(
            AtClient at0, OperatorControl alpha, VirtualTestbed testbed) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CEREG=1").expect("OK");
        alpha.detach(IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty());
        at0.eventually("+CEREG: 1");
        assertThat(kinds(testbed)).contains(SubscriberEvent.Kind.DETACHED);
    }

    @Test
    void out_of_coverage_and_back(AtClient at0, OperatorControl alpha) {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        alpha.power("alpha-1", false);
        at0.ask("AT+CEREG?", "+CEREG: 0,4");
        alpha.power("alpha-1", true);
        at0.within(Duration.ofMinutes(15)).ask("AT+CEREG?", "+CEREG: 0,1");
    }

    private static List<String> summaries(VirtualTestbed testbed) {
        return testbed.events(NasExchanged.class).stream()
                .map(NasExchanged::summary)
                .toList();
    }

    private static List<SubscriberEvent.Kind> kinds(VirtualTestbed testbed) {
        return testbed.events(SubscriberEvent.class).stream()
                .map(SubscriberEvent::kind)
                .toList();
    }
}
