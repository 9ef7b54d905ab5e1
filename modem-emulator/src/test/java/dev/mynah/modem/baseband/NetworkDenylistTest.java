package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkDenylist.Codes;
import dev.mynah.modem.NetworkDenylist.Condition;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cards and networks that the device keeps off, as Microsoft's extensions of MBIM have it (Network Blacklist). */
class NetworkDenylistTest {
    private static final Codes ALPHA = new Codes(1, 1);
    private static final Codes BETA = new Codes(999, 70);

    private final Bench bench = Bench.of().powerOn();

    private void deny(List<Codes> cards, List<Codes> networks) {
        bench.get(bench.modem.denylist(new NetworkDenylist(cards, networks)));
        bench.idle();
    }

    private Set<Condition> denied(int slot) {
        return bench.slot(slot).network().denied();
    }

    @Test
    void a_card_that_is_denied_leaves_its_network_and_comes_back_when_it_is_denied_no_more() {
        bench.nas(0);
        deny(List.of(ALPHA), List.of());
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> DETACH REQUEST"));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.slot(0).network().serving()).isEmpty();
        assertThat(denied(0)).containsExactly(Condition.CARD);
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.DenialChanged(Set.of(Condition.CARD)));
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        assertThat(denied(1)).isEmpty();
        deny(List.of(), List.of());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.DenialChanged(Set.of()));
    }

    @Test
    void the_list_is_kept_over_a_power_failure() {
        var list = new NetworkDenylist(List.of(ALPHA), List.of(BETA, new Codes(310, 410)));
        bench.get(bench.modem.denylist(list));
        bench.modem.powerOff();
        bench.settle().build();
        bench.powerOn().idle();
        assertThat(bench.modem.denylist()).isEqualTo(list);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
    }

    @Test
    void another_card_than_those_denied_is_registered() {
        deny(List.of(ALPHA), List.of());
        bench.get(bench.modem.map(
                List.of(bench.modem.mapping().get(1), bench.modem.mapping().get(0))));
        bench.idle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(denied(0)).isEmpty();
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(denied(1)).containsExactly(Condition.CARD);
    }

    @Test
    void a_network_that_is_denied_is_not_registered_with_by_any_card_nor_by_hand() {
        deny(List.of(), List.of(BETA));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(1)).isNotEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(1).network().serving().map(it -> it.plmn())).isNotEqualTo(Optional.of(Bench.BETA));
        assertThat(denied(1)).isEmpty();
        Future<Void> byHand =
                bench.slot(1).network().select(new NetworkSelection.Manual(Bench.BETA, Optional.empty(), false));
        bench.after(Duration.ofMinutes(5));
        assertThat(byHand.failed()).isTrue();
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.DENIED);
        Future<List<ScannedNetwork>> scan = bench.slot(1).network().scan();
        bench.after(Duration.ofSeconds(10));
        assertThat(scan.result())
                .filteredOn(it -> it.plmn().equals(Bench.BETA))
                .allMatch(it -> it.availability() == Availability.FORBIDDEN)
                .isNotEmpty();
    }

    @Test
    void when_all_networks_are_denied_the_slots_say_so_until_another_is_there() {
        deny(List.of(), List.of(ALPHA, BETA));
        assertThat(denied(0)).containsExactly(Condition.NETWORKS);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.DENIED);
        bench.alphaControl().power("north", false);
        bench.settle();
        assertThat(denied(0)).containsExactly(Condition.NETWORKS);
        deny(List.of(ALPHA), List.of(ALPHA, BETA));
        assertThat(denied(0)).containsExactly(Condition.CARD, Condition.NETWORKS);
    }

    @Test
    void who_is_denied_can_call_for_help() {
        var bench = Bench.of(
                        Bench.alphaSpec().withCells(CellSpec.of("old", Rat.GSM, 0x103, 1)),
                        Bench.betaSpec(),
                        Bench.alphaProfile(),
                        Bench.betaProfile())
                .powerOn()
                .idle();
        bench.get(bench.modem.denylist(new NetworkDenylist(List.of(ALPHA), List.of())));
        bench.idle();
        assertThat(bench.slot(0).network().registration(Domain.CS).status()).isEqualTo(RegistrationStatus.DENIED);
        Future<?> call = bench.slot(0).calls().dial(Dialling.of("112"));
        bench.after(Duration.ofSeconds(5));
        assertThat(call.succeeded()).isTrue();
        assertThat(bench.slot(0).calls().list()).anyMatch(it -> it.emergency());
    }

    @Test
    void codes_of_no_provider_are_refused() {
        Future<Void> refused = bench.modem.denylist(new NetworkDenylist(List.of(new Codes(1000, 1)), List.of()));
        assertThat(((Refusal) refused.cause()).reason()).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(bench.modem.denylist()).isEqualTo(NetworkDenylist.NONE);
    }
}
