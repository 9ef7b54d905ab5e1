package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.PinSpec;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody dials 112: with and without a USIM, wherever a cell of anybody has calls. TS 22.101 10.1. */
class EmergencyCallTest {
    private static final CellSpec LTE = CellSpec.lte("north", 0x101, 1).withLevel(-90, -100);
    private static final CellSpec HILL = CellSpec.of("hill", Rat.UTRAN, 0x31, 1).withLevel(-100, -100);
    private static final CellSpec TOWN =
            CellSpec.of("town", Rat.GSM, 0x41, 0x41).withLevel(-85, -100);

    private static Bench bench(OperatorSpec alpha, OperatorSpec beta) {
        return Bench.of(alpha, beta, Bench.alphaProfile(), Bench.betaProfile(), Bench.travelProfile());
    }

    /** Alpha has LTE and UTRAN. */
    private static OperatorSpec alpha(CellSpec... cells) {
        return Bench.alphaSpec().withCells(cells);
    }

    /** Beta, which takes no strangers, has GSM. */
    private static OperatorSpec beta(CellSpec... cells) {
        return Bench.betaSpec().withCells(cells);
    }

    private static Calls calls(Bench bench) {
        return bench.slot(0).calls();
    }

    private static List<State> states(Bench bench) {
        return calls(bench).list().stream().map(Call::state).toList();
    }

    private static Optional<Rat> rat(Bench bench) {
        return bench.slot(0).network().cells().stream()
                .map(it -> it.cell().rat())
                .findFirst();
    }

    private static void helpComes(Bench bench, Rat over) {
        bench.nas(0);
        bench.get(calls(bench).dial(Dialling.of("112")));
        bench.after(Duration.ofSeconds(20));
        assertThat(states(bench)).containsExactly(State.ACTIVE);
        assertThat(rat(bench)).contains(over);
        bench.get(calls(bench).hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.1", by = EmmUe.class)
    void in_lte_it_goes_by_fallback() {
        Bench bench = bench(alpha(LTE, HILL), beta(TOWN)).powerOn().idle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        helpComes(bench, Rat.UTRAN);
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> EXTENDED SERVICE REQUEST"));
        assertThat(rat(bench)).contains(Rat.E_UTRAN);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.6", by = EmmUe.class)
    void where_the_network_has_no_cell_to_fall_back_to_another_network_has() {
        Bench bench =
                bench(alpha(LTE, HILL.withOn(false)), beta(TOWN)).powerOn().idle();
        helpComes(bench, Rat.GSM);
        List<String> messages = bench.nas(0);
        assertThat(messages).anyMatch(it -> it.startsWith("> EXTENDED SERVICE REQUEST"));
        assertThat(messages).anyMatch(it -> it.startsWith("< SERVICE REJECT"));
        assertThat(messages).noneMatch(it -> it.startsWith("> LOCATION UPDATING REQUEST"));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void in_lte_without_circuit_switched_services_the_ue_leaves_by_itself() {
        Bench bench = bench(alpha(LTE, HILL).withMme(MmeSpec.STANDARD.withCircuitSwitched(false)), beta(TOWN))
                .powerOn()
                .idle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        helpComes(bench, Rat.UTRAN);
        List<String> messages = bench.nas(0);
        assertThat(messages).noneMatch(it -> it.startsWith("> EXTENDED SERVICE REQUEST"));
        assertThat(messages.get(0)).startsWith("> CM SERVICE REQUEST");
        assertThat(rat(bench)).contains(Rat.E_UTRAN);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 23.122 3.5", by = PlmnSelector.class)
    void without_a_card_any_network_will_do() {
        Bench bench = bench(alpha(LTE), beta(TOWN)).powerOn().idle();
        bench.pullOut(0);
        bench.after(Duration.ofSeconds(30));
        helpComes(bench, Rat.GSM);
    }

    @Test
    @Conforms(to = "TS 24.008 4.5.1.5", by = MmUe.class)
    void before_the_pin_is_entered_as_well() {
        Bench bench = Bench.of(
                alpha(LTE),
                beta(TOWN),
                Bench.alphaProfile().pins(new PinSpec("1234", "12345678", "1234", "12345678", "12345678", true)),
                Bench.betaProfile(),
                Bench.travelProfile());
        bench.powerOn().idle();
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
        helpComes(bench, Rat.GSM);
    }

    @Test
    @Conforms(to = "TS 23.122 3.5", by = PlmnSelector.class)
    void a_forbidden_network_takes_the_call() {
        Bench bench = bench(alpha(LTE.withOn(false)), beta(TOWN)).powerOn().idle();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
        helpComes(bench, Rat.GSM);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.DENIED);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8, 11, 15})
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = EmmUe.class)
    void a_ue_that_lte_has_refused_calls_all_the_same(int cause) {
        Bench bench = bench(alpha(LTE), beta(TOWN));
        bench.reject(RejectRule.every(Procedure.ATTACH, cause).secured(true));
        bench.powerOn().idle();
        assertThat(bench.eps(0)).isNotEqualTo(RegistrationStatus.HOME);
        helpComes(bench, Rat.GSM);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 11, 12, 13, 15, 17, 22})
    @Conforms(to = "TS 24.008 4.5.1.5", by = MmUe.class)
    void one_whose_location_update_is_being_refused_calls_all_the_same(int cause) {
        Bench bench = bench(alpha(HILL), beta());
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, cause));
        bench.powerOn();
        helpComes(bench, Rat.UTRAN);
        helpComes(bench, Rat.UTRAN);
    }

    @Test
    void a_user_who_has_left_the_network_calls_and_stays_away() {
        Bench bench = bench(alpha(HILL), beta()).powerOn().idle();
        bench.get(bench.slot(0).network().select(new NetworkSelection.Deregistered()));
        bench.idle();
        helpComes(bench, Rat.UTRAN);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
    }

    @Test
    void one_who_keeps_to_lte_calls_in_gsm_and_goes_back() {
        Bench bench = bench(alpha(LTE), beta(TOWN)).powerOn().idle();
        bench.slot(0).network().technologies(Set.of(Rat.E_UTRAN));
        bench.idle();
        helpComes(bench, Rat.GSM);
        assertThat(rat(bench)).contains(Rat.E_UTRAN);
    }

    @Test
    void a_cell_that_takes_no_such_calls_is_passed_by() {
        Bench bench = bench(alpha(HILL.withAccess(Access.OPEN.withEmergency(false))), beta(TOWN.withLevel(-102, -100)));
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 3));
        bench.reject(RejectRule.every(Procedure.GPRS_ATTACH, 3));
        bench.powerOn().idle();
        helpComes(bench, Rat.GSM);
    }

    @Test
    void where_there_is_nothing_but_lte_the_user_is_told_at_once() {
        Bench bench = bench(alpha(LTE), beta()).powerOn().idle();
        bench.get(calls(bench).dial(Dialling.of("112")));
        bench.after(Duration.ofSeconds(2));
        assertThat(states(bench)).isEmpty();
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.slot(0).network().registration(Domain.EPS).status()).isEqualTo(RegistrationStatus.HOME);
    }
}
