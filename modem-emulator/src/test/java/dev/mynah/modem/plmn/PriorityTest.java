package dev.mynah.modem.plmn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.sim.PlmnAccess;
import dev.mynah.modem.sim.Subscriber;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The order of networks and technologies, and what depends on where a network is. */
class PriorityTest {
    private static final Plmn HOME = Plmn.of("26201");
    private static final Plmn USER = Plmn.of("22201");
    private static final Plmn OPERATOR = Plmn.of("22202");
    private static final Plmn OTHER = Plmn.of("22203");
    private static final Plmn WEAK = Plmn.of("22204");
    private static final Set<Rat> ANY = Set.of(Rat.values());

    private static Subscriber subscriber(List<Plmn> equivalentHomes, Set<Integer> accessClasses) {
        return new Subscriber(
                "262010000000001",
                HOME,
                equivalentHomes,
                List.of(new PlmnAccess(USER, Set.of(Rat.UTRAN)), new PlmnAccess(USER, Set.of(Rat.GSM))),
                List.of(new PlmnAccess(OPERATOR, ANY)),
                List.of(new PlmnAccess(HOME, Set.of(Rat.UTRAN)), new PlmnAccess(HOME, Set.of(Rat.E_UTRAN))),
                accessClasses,
                Duration.ofMinutes(60));
    }

    private static CellMeasurement cell(Plmn plmn, Rat rat, int level) {
        return new CellMeasurement(new Cell(1, rat, List.of(plmn), 1, 1, 1), level, -100);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = Priority.class)
    void home_then_the_users_then_the_operators_then_the_good_then_the_rest_by_level() {
        List<Candidate> order = Priority.order(
                subscriber(List.of(), Set.of()),
                List.of(
                        cell(WEAK, Rat.E_UTRAN, -118),
                        cell(OTHER, Rat.GSM, -90),
                        cell(OTHER, Rat.E_UTRAN, -100),
                        cell(OPERATOR, Rat.E_UTRAN, -120),
                        cell(USER, Rat.GSM, -100),
                        cell(HOME, Rat.E_UTRAN, -120)),
                new Random(1));
        assertThat(order)
                .containsSubsequence(
                        new Candidate(HOME, Set.of(Rat.UTRAN)),
                        new Candidate(HOME, Set.of(Rat.E_UTRAN)),
                        new Candidate(HOME, ANY),
                        new Candidate(USER, Set.of(Rat.UTRAN)),
                        new Candidate(USER, Set.of(Rat.GSM)),
                        new Candidate(OPERATOR, ANY),
                        new Candidate(OTHER, Set.of(Rat.E_UTRAN)),
                        new Candidate(OTHER, Set.of(Rat.GSM)),
                        new Candidate(WEAK, Set.of(Rat.E_UTRAN)));
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = Priority.class)
    void networks_of_high_quality_come_in_random_order() {
        List<CellMeasurement> heard = List.of(cell(OTHER, Rat.E_UTRAN, -80), cell(WEAK, Rat.E_UTRAN, -105));
        Random random = new Random(1);
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8))
                .extracting(round -> Priority.order(subscriber(List.of(), Set.of()), heard, random)
                        .get(0)
                        .plmn())
                .contains(OTHER, WEAK);
    }

    @Test
    @Conforms(to = "TS 23.122 1.2", by = Priority.class)
    void equivalent_home_networks_take_the_place_of_home() {
        Plmn equivalent = Plmn.of("26207");
        List<Candidate> order = Priority.order(
                subscriber(List.of(equivalent, HOME), Set.of()),
                List.of(cell(HOME, Rat.E_UTRAN, -80), cell(equivalent, Rat.E_UTRAN, -110)),
                new Random(1));
        assertThat(order.get(0).plmn()).isEqualTo(equivalent);
        assertThat(order).extracting(Candidate::plmn).contains(HOME);
    }

    @Test
    @Conforms(to = "TS 23.122 1.2", by = Country.class)
    void some_countries_have_several_codes() {
        assertThat(Country.same(Plmn.of("310410"), Plmn.of("311480"))).isTrue();
        assertThat(Country.same(Plmn.of("23410"), Plmn.of("23501"))).isTrue();
        assertThat(Country.same(Plmn.of("26201"), Plmn.of("26301"))).isFalse();
        assertThat(Country.same(Plmn.of("00101"), Plmn.of("26201"))).isTrue();
    }

    @Test
    @Conforms(to = "TS 22.011 4.3.1", by = AccessClasses.class)
    void a_barred_class_is_let_in_by_another_that_counts_there() {
        Cell barred =
                new Cell(1, Rat.E_UTRAN, List.of(HOME), 1, 1, 1).withAccess(Access.OPEN.withBarredClasses(Set.of(1)));
        assertThat(AccessClasses.admit(subscriber(List.of(), Set.of(1)), barred, HOME))
                .isFalse();
        assertThat(AccessClasses.admit(subscriber(List.of(), Set.of(2)), barred, HOME))
                .isTrue();
        assertThat(AccessClasses.admit(subscriber(List.of(), Set.of(1, 15)), barred, HOME))
                .isTrue();
        assertThat(AccessClasses.admit(subscriber(List.of(), Set.of(1, 15)), barred, OTHER))
                .isFalse();
        assertThat(AccessClasses.admit(subscriber(List.of(), Set.of(1, 12)), barred, Plmn.of("26202")))
                .isTrue();
        assertThat(AccessClasses.admit(subscriber(List.of(), Set.of()), barred, HOME))
                .isTrue();
    }
}
