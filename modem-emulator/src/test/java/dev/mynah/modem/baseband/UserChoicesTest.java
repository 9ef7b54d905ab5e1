package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.Disclosure;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.UsageSetting;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a user has the stack do or leave, and what the stack tells of what it does. */
class UserChoicesTest {
    private final Bench bench = Bench.of(
                    Bench.alphaSpec()
                            .withCells(
                                    CellSpec.of("new", Rat.NR, 0x101, 1),
                                    CellSpec.of("long", Rat.E_UTRAN, 0x102, 1),
                                    CellSpec.of("old", Rat.GSM, 0x103, 1)),
                    Bench.betaSpec(),
                    Bench.alphaProfile(),
                    Bench.betaProfile())
            .powerOn()
            .after(Duration.ofSeconds(20));

    private Network network() {
        return bench.slot(0).network();
    }

    private Rat rat() {
        bench.after(Duration.ofSeconds(30));
        return network().serving().orElseThrow().rat();
    }

    @Test
    void without_n1_mode_nr_is_left_and_with_it_found_again() {
        assertThat(rat()).isEqualTo(Rat.NR);
        network().n1Mode(false);
        assertThat(rat()).isEqualTo(Rat.E_UTRAN);
        assertThat(network().technologies()).contains(Rat.NR);
        network().n1Mode(true);
        assertThat(rat()).isEqualTo(Rat.NR);
    }

    @Test
    void a_voice_centric_ue_goes_where_there_are_calls_and_stays_so_over_a_power_failure() {
        network().usage(UsageSetting.VOICE_CENTRIC);
        assertThat(rat()).isEqualTo(Rat.E_UTRAN);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        bench.modem.powerOff();
        bench.settle().build();
        assertThat(network().usage()).isEqualTo(UsageSetting.VOICE_CENTRIC);
    }

    @Test
    void a_voice_centric_ue_takes_what_there_is() {
        bench.alphaControl().power("long", false);
        bench.alphaControl().power("old", false);
        network().usage(UsageSetting.VOICE_CENTRIC);
        assertThat(rat()).isEqualTo(Rat.NR);
    }

    @Test
    void cells_on_other_channels_than_those_wanted_are_not_camped_on() {
        network().channels(List.of(new ChannelRange(Rat.GSM, 0, 1023)));
        assertThat(rat()).isEqualTo(Rat.GSM);
        network().channels(List.of());
        assertThat(rat()).isEqualTo(Rat.NR);
    }

    @Test
    void channels_that_were_chosen_are_those_after_a_power_failure_till_others_are_chosen() {
        List<ChannelRange> wanted =
                List.of(new ChannelRange(Rat.GSM, -1, -1), new ChannelRange(Rat.NR, 0, Integer.MAX_VALUE));
        network().channels(wanted);
        bench.modem.powerOff();
        bench.settle().build();
        assertThat(network().channels()).isEqualTo(wanted);
        network().channels(List.of());
        bench.modem.powerOff();
        bench.settle().build();
        assertThat(network().channels()).isEmpty();
    }

    @Test
    void access_class_barring_shows() {
        assertThat(network().admitted()).isTrue();
        bench.alphaControl().access("new", Access.OPEN.withBarredClasses(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        bench.settle();
        assertThat(network().admitted()).isFalse();
    }

    @Test
    void a_refusal_is_told_with_the_network_and_the_cell_it_came_from() {
        bench.modem.powerOff();
        bench.settle();
        network().n1Mode(false);
        bench.reject(
                RejectRule.every(Procedure.ATTACH, EmmCause.PLMN_NOT_ALLOWED).secured(true));
        bench.powerOn().after(Duration.ofSeconds(20));
        assertThat(bench.told.get(0))
                .filteredOn(SubscriptionEvent.RegistrationRefused.class::isInstance)
                .first()
                .satisfies(it -> {
                    var refused = (SubscriptionEvent.RegistrationRefused) it;
                    assertThat(refused.domains()).containsExactlyInAnyOrder(Domain.EPS, Domain.CS);
                    assertThat(refused.cell().identity()).isEqualTo(0x102);
                    assertThat(refused.network()).isEqualTo(Bench.ALPHA);
                    assertThat(refused.cause()).isEqualTo(EmmCause.PLMN_NOT_ALLOWED.value());
                });
    }

    @Test
    void what_goes_out_in_clear_is_told_and_what_protects_the_rest() {
        List<SubscriptionEvent> told = bench.told.get(1).stream()
                .filter(it -> it instanceof SubscriptionEvent.IdentityDisclosed
                        || it instanceof SubscriptionEvent.SecurityChosen)
                .toList();
        assertThat(told)
                .hasSize(2)
                .first()
                .isEqualTo(new SubscriptionEvent.IdentityDisclosed(new Disclosure(
                        Disclosure.Identity.IMSI, Disclosure.Carrier.ATTACH_REQUEST, Bench.BETA, false)));
        var chosen = (SubscriptionEvent.SecurityChosen) told.get(1);
        assertThat(chosen.domain()).isEqualTo(Domain.EPS);
        assertThat(chosen.integrity()).isPresent();
    }
}
