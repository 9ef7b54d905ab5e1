package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Sim;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.network.air.Rat;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which systems a refusal closes besides the one it comes in: the card says so at once, and the UE does not register where
 * it comes later, though all would have it.
 */
class RefusedEverywhereTest {
    private static final List<Rat> TECHNOLOGIES = List.of(Rat.UTRAN, Rat.E_UTRAN, Rat.NR);
    private static final int REFUSED = 3;

    /** Alpha with a cell of each technology, of which one is on. */
    private static Bench alone(Rat rat) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of(Rat.UTRAN.name(), Rat.UTRAN, 0x31, 1)
                                        .withOn(false),
                                CellSpec.of(Rat.E_UTRAN.name(), Rat.E_UTRAN, 0x101, 2)
                                        .withOn(false),
                                CellSpec.of(Rat.NR.name(), Rat.NR, 0x111, 3).withOn(false)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.get(bench.alphaControl().power(rat.name(), true));
        return bench;
    }

    private static Bench refused(Rat rat, Procedure procedure, int cause) {
        Bench bench = alone(rat);
        bench.reject(RejectRule.every(procedure, cause).secured(true));
        return bench.powerOn().after(Duration.ofSeconds(15));
    }

    private static Set<Domain> domains(String words) {
        return Stream.of(words.split(" "))
                .map(Domain::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Domain.class)));
    }

    /** The systems that have the worst status on the card: U3, GU3, EU3, 5U3. */
    private static Set<Domain> refusedOnCard(Bench bench) {
        Set<Domain> found = EnumSet.noneOf(Domain.class);
        add(found, Domain.CS, file(bench, 0x6F7E, ""));
        add(found, Domain.GPRS, file(bench, 0x6F73, ""));
        add(found, Domain.EPS, file(bench, 0x6FE3, ""));
        add(found, Domain.NG, file(bench, 0x4F01, "7FFF5FC0"));
        return found;
    }

    private static void add(Set<Domain> found, Domain domain, byte[] location) {
        if (location[location.length - 1] + 1 == REFUSED) {
            found.add(domain);
        }
    }

    private static byte[] file(Bench bench, int file, String path) {
        Sim.FileResponse response = bench.get(bench.sim(0)
                .file(new Sim.FileCommand(
                        0xB0, file, 0, 0, 0, new byte[0], HexFormat.of().parseHex(path))));
        assertThat(response.sw1()).isEqualTo(0x90);
        return response.data();
    }

    /** Goes to each technology in turn, where everybody is welcome now, and sees which systems stay away. */
    private static Set<Domain> away(Bench bench) {
        bench.get(bench.alphaControl().acceptAll());
        Set<Domain> away = EnumSet.allOf(Domain.class);
        for (Rat rat : TECHNOLOGIES) {
            TECHNOLOGIES.forEach(it -> bench.get(bench.alphaControl().power(it.name(), it == rat)));
            bench.after(Duration.ofMinutes(3));
            away.removeIf(it ->
                    serves(rat, it) && bench.slot(0).network().registration(it).status() == RegistrationStatus.HOME);
        }
        return away;
    }

    private static boolean serves(Rat rat, Domain domain) {
        return switch (domain) {
            case CS, GPRS -> rat == Rat.UTRAN;
            case EPS -> rat == Rat.E_UTRAN;
            case NG -> rat == Rat.NR;
        };
    }

    private static void closes(Bench bench, String closed) {
        closes(bench, closed, closed);
    }

    private static void closes(Bench bench, String closed, String away) {
        assertThat(refusedOnCard(bench)).as("refused as the card has it").isEqualTo(domains(closed));
        assertThat(away(bench)).as("systems that stay away").isEqualTo(domains(away));
    }

    /** What an MM procedure is refused with does not affect the packet domain. Annex G.1. */
    @ParameterizedTest
    @CsvSource({"2, CS", "3, CS", "6, CS"})
    @Conforms(to = "TS 24.008 4.4.4.7", by = MmUe.class)
    void a_location_update_refused(int cause, String closed) {
        closes(refused(Rat.UTRAN, Procedure.LOCATION_UPDATE, cause), closed);
    }

    @ParameterizedTest
    @CsvSource({"3, CS GPRS EPS NG", "6, CS GPRS EPS NG", "7, GPRS EPS NG", "8, CS GPRS EPS NG"})
    @Conforms(to = "TS 24.008 4.7.3.1.4", by = GmmUe.class)
    void a_gprs_attach_refused(int cause, String closed) {
        closes(refused(Rat.UTRAN, Procedure.GPRS_ATTACH, cause), closed);
    }

    @ParameterizedTest
    @CsvSource({"3, CS GPRS EPS NG", "6, CS GPRS EPS NG", "7, GPRS EPS NG", "8, CS GPRS EPS NG"})
    @Conforms(to = "TS 24.301 5.5.1.2.5", by = EmmUe.class)
    void an_attach_refused(int cause, String closed) {
        closes(refused(Rat.E_UTRAN, Procedure.ATTACH, cause), closed);
    }

    @ParameterizedTest
    @CsvSource({"3, CS GPRS EPS NG", "6, CS GPRS EPS NG", "7, NG"})
    @Conforms(to = "TS 24.501 5.5.1.2.5", by = Mm5gUe.class)
    void a_registration_refused(int cause, String closed) {
        closes(refused(Rat.NR, Procedure.REGISTRATION, cause), closed);
    }

    /**
     * Nobody has vouched for it: what has heard it stays away, with whatever would register in the same area, and for no longer
     * than T3247.
     */
    @ParameterizedTest
    @CsvSource({
        "UTRAN, GPRS_ATTACH, GPRS, GPRS",
        "UTRAN, LOCATION_UPDATE, CS, CS GPRS",
        "NR, REGISTRATION, NG, NG",
        "E_UTRAN, ATTACH, EPS, EPS"
    })
    @Conforms(to = "TS 24.501 5.3.20.2", by = Doubts.class)
    void a_plain_refusal_closes_no_other_system(Rat rat, Procedure procedure, String closed, String away) {
        Bench bench = alone(rat);
        bench.reject(RejectRule.every(procedure, 3));
        closes(bench.powerOn().after(Duration.ofSeconds(15)), closed, away);
        bench.after(Duration.ofHours(1));
        assertThat(away(bench)).isEmpty();
    }

    /**
     * AUTHENTICATION REJECT, as annex G.1 of TS 24.008 has it, is the exception among MM procedures, once it is believed. It
     * comes before anything is proven: five times it may be somebody else's.
     */
    @Test
    @Conforms(to = "TS 24.008 4.3.2.5", by = MmUe.class)
    void a_ue_that_fails_authentication_is_nobody_anywhere() {
        Bench bench = alone(Rat.UTRAN);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.BAD_MAC));
        bench.powerOn().after(Duration.ofSeconds(15));
        assertThat(refusedOnCard(bench)).isEqualTo(domains("CS"));
        for (int times = 0; times < 36; times++) {
            bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.BAD_MAC));
            bench.after(Duration.ofMinutes(10));
        }
        closes(bench, "CS GPRS EPS NG");
    }

    @Test
    void switching_off_gives_all_of_them_another_chance() {
        Bench bench = refused(Rat.NR, Procedure.REGISTRATION, 3);
        bench.get(bench.alphaControl().acceptAll());
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(away(bench)).isEmpty();
    }
}
