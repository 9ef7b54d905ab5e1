package dev.mynah.modem.plmn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Cells chosen by priority and level. A cell is named by its number; all have the usual rules of their technology. */
class CellChoiceTest {
    private final CellChoice choice = new CellChoice();
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private Optional<Long> present = Optional.empty();

    private static CellMeasurement cell(long identity, Rat rat, int level) {
        return new CellMeasurement(new Cell(identity, rat, List.of(Plmn.of("00101")), 1, 100, 1), level, -100);
    }

    /** Goes where the choice leads. */
    private long camps(CellMeasurement... cells) {
        Optional<CellMeasurement> best = choice.best(Arrays.asList(cells), present, now);
        choice.camped();
        present = best.map(it -> it.cell().identity());
        return present.orElse(0L);
    }

    private long campsAfterTreselection(CellMeasurement... cells) {
        camps(cells);
        now = now.plus(CellChoice.RESELECTION);
        return camps(cells);
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.3.2", by = CellChoice.class)
    void a_cell_too_weak_for_its_own_rules_is_not_there() {
        assertThat(camps(cell(1, Rat.E_UTRAN, -124))).isZero();
        assertThat(camps(cell(1, Rat.E_UTRAN, -123))).isEqualTo(1);
        assertThat(camps(cell(1, Rat.E_UTRAN, -124))).isZero();
    }

    @Test
    void the_first_cell_is_of_the_highest_priority_that_is_heard_well() {
        assertThat(camps(cell(1, Rat.GSM, -60), cell(2, Rat.E_UTRAN, -110), cell(3, Rat.NR, -119)))
                .isEqualTo(2);
    }

    @Test
    void without_any_heard_well_it_is_the_one_most_above_its_minimum() {
        assertThat(camps(cell(1, Rat.GSM, -105), cell(2, Rat.E_UTRAN, -122))).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.4.6", by = CellChoice.class)
    void an_equal_cell_has_to_be_stronger_by_the_hysteresis_for_treselection() {
        camps(cell(1, Rat.E_UTRAN, -90));
        assertThat(campsAfterTreselection(cell(1, Rat.E_UTRAN, -90), cell(2, Rat.E_UTRAN, -86)))
                .isEqualTo(1);
        assertThat(camps(cell(1, Rat.E_UTRAN, -90), cell(2, Rat.E_UTRAN, -85))).isEqualTo(1);
        assertThat(choice.lookAgain()).hasValue(now.plus(CellChoice.RESELECTION));
        now = now.plus(CellChoice.RESELECTION);
        assertThat(camps(cell(1, Rat.E_UTRAN, -90), cell(2, Rat.E_UTRAN, -85))).isEqualTo(2);
        assertThat(choice.lookAgain()).isEmpty();
    }

    @Test
    void one_that_falls_back_in_between_begins_anew() {
        camps(cell(1, Rat.E_UTRAN, -90));
        camps(cell(1, Rat.E_UTRAN, -90), cell(2, Rat.E_UTRAN, -80));
        camps(cell(1, Rat.E_UTRAN, -90), cell(2, Rat.E_UTRAN, -90));
        now = now.plus(CellChoice.RESELECTION);
        assertThat(camps(cell(1, Rat.E_UTRAN, -90), cell(2, Rat.E_UTRAN, -80))).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.4.5", by = CellChoice.class)
    void a_higher_priority_needs_no_more_than_its_threshold() {
        camps(cell(1, Rat.GSM, -50));
        assertThat(campsAfterTreselection(cell(1, Rat.GSM, -50), cell(2, Rat.E_UTRAN, -114)))
                .isEqualTo(1);
        assertThat(campsAfterTreselection(cell(1, Rat.GSM, -50), cell(2, Rat.E_UTRAN, -113)))
                .isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.4.5", by = CellChoice.class)
    void a_lower_priority_is_for_when_the_serving_cell_is_weak() {
        camps(cell(1, Rat.E_UTRAN, -100));
        assertThat(campsAfterTreselection(cell(1, Rat.E_UTRAN, -118), cell(2, Rat.GSM, -50)))
                .isEqualTo(1);
        assertThat(campsAfterTreselection(cell(1, Rat.E_UTRAN, -119), cell(2, Rat.GSM, -50)))
                .isEqualTo(2);
    }

    @Test
    void a_cell_that_is_gone_is_replaced_at_once() {
        camps(cell(1, Rat.E_UTRAN, -90));
        assertThat(camps(cell(2, Rat.GSM, -90))).isEqualTo(2);
    }

    @Test
    @Conforms(to = "TS 36.304 5.2.7", by = CellChoice.class)
    void a_released_ue_looks_first_where_it_was_sent_and_returns_by_priority() {
        camps(cell(1, Rat.E_UTRAN, -80));
        choice.redirect(Redirection.to(Rat.UTRAN));
        assertThat(camps(cell(1, Rat.E_UTRAN, -80), cell(2, Rat.UTRAN, -100))).isEqualTo(2);
        assertThat(campsAfterTreselection(cell(1, Rat.E_UTRAN, -80), cell(2, Rat.UTRAN, -100)))
                .isEqualTo(1);
    }

    @Test
    void a_carrier_it_was_sent_to_and_does_not_hear_is_no_reason_to_be_without_a_cell() {
        camps(cell(1, Rat.E_UTRAN, -80));
        choice.redirect(new Redirection(Rat.UTRAN, OptionalInt.of(10700)));
        assertThat(camps(cell(1, Rat.E_UTRAN, -80), cell(2, Rat.UTRAN, -100))).isEqualTo(1);
    }
}
