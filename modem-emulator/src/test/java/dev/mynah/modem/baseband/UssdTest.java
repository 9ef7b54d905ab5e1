package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.SupplementaryServices.UssdState;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.ss.UssdMenu;
import dev.mynah.network.ss.UssdPlan;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** USSD and supplementary services over MM connections of UTRAN, through the MSC to the home network and back. */
class UssdTest {
    private final Bench bench = bench();
    private final Subscription slot = bench.slot(0);

    private static Bench bench() {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", Rat.UTRAN, 0x11, 10).withLevel(-80, -100))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn("491700000001"))),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.after(Duration.ofSeconds(30));
        return bench;
    }

    private List<UssdReceived> heard() {
        return bench.told.get(0).stream()
                .filter(UssdReceived.class::isInstance)
                .map(UssdReceived.class::cast)
                .toList();
    }

    @Test
    void a_code_is_dialled_and_answered() {
        Future<Void> sent = slot.supplementaryServices().ussd("*100#");
        bench.after(Duration.ofSeconds(5));
        assertThat(sent.succeeded()).isTrue();
        assertThat(heard())
                .containsExactly(new UssdReceived(UssdState.FINISHED, Optional.of("Your number is +491700000001"), 15));
    }

    @Test
    void the_network_asks_and_is_answered() {
        Future<Optional<String>> answer = bench.alphaControl().ussd(Bench.ALPHA_IMSI, "Well?", true);
        bench.after(Duration.ofSeconds(5));
        assertThat(heard()).containsExactly(new UssdReceived(UssdState.QUESTION, Optional.of("Well?"), 15));
        slot.supplementaryServices().ussd("Yes");
        bench.after(Duration.ofSeconds(5));
        assertThat(answer.result()).contains("Yes");
    }

    @Test
    void the_network_begins_a_menu_in_another_alphabet() {
        bench.get(bench.alphaControl()
                .ussd(new UssdPlan(
                        Map.of("*7#", new UssdMenu("Да?", Map.of("1", UssdMenu.of("Хорошо")))),
                        Duration.ofSeconds(40))));
        Future<Optional<String>> answer = bench.alphaControl().ussdMenu(Bench.ALPHA_IMSI, "*7#");
        bench.after(Duration.ofSeconds(5));
        slot.supplementaryServices().ussd("1");
        bench.after(Duration.ofSeconds(5));
        assertThat(heard())
                .containsExactly(
                        new UssdReceived(UssdState.QUESTION, Optional.of("Да?"), 0x48),
                        new UssdReceived(UssdState.FINISHED, Optional.of("Хорошо"), 0x48));
        assertThat(answer.result()).contains("1");
        Future<Optional<String>> unanswered = bench.alphaControl().ussdMenu(Bench.ALPHA_IMSI, "*7#");
        bench.after(Duration.ofMinutes(1));
        assertThat(unanswered.result()).isEmpty();
        assertThat(heard().get(3).state()).isEqualTo(UssdState.ENDED);
    }

    @Test
    void forwarding_is_kept_by_the_home_network() {
        Future<Void> done = slot.supplementaryServices()
                .register(SsCode.CFB, Optional.empty(), AddressString.number("+15551230009"), Optional.empty());
        bench.after(Duration.ofSeconds(5));
        assertThat(done.succeeded()).isTrue();
        Future<SsAnswer> state = slot.supplementaryServices().interrogate(SsCode.CFB, Optional.empty());
        bench.after(Duration.ofSeconds(5));
        assertThat(state.result()).isInstanceOf(SsAnswer.Forwarding.class);
    }

    @Test
    void what_is_asked_for_as_the_network_lets_the_connection_go_is_asked_for_anew() {
        List<Future<SsAnswer>> asked = new ArrayList<>();
        interrogate().onSuccess(it -> asked.add(interrogate()));
        bench.after(Duration.ofSeconds(10));
        assertThat(asked).hasSize(1).allMatch(Future::succeeded);
    }

    private Future<SsAnswer> interrogate() {
        return slot.supplementaryServices().interrogate(SsCode.CFB, Optional.empty());
    }
}
