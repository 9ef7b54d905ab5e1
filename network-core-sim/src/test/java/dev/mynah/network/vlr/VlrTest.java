package dev.mynah.network.vlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Lai;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VlrTest {
    private static final String ALICE = "001010000000001";
    private static final String BOB = "001010000000002";
    private static final Lai NORTH = new Lai(Plmn.of("001-01"), 1);
    private static final Lai SOUTH = new Lai(Plmn.of("001-01"), 2);

    private final Vlr vlr = new Vlr(new Random(29118));

    @Test
    void a_visitor_keeps_its_tmsi_within_a_location_area_and_gets_another_beyond_it() {
        Vlr.Visitor first = vlr.locationUpdate(ALICE, NORTH);
        assertThat(vlr.locationUpdate(ALICE, NORTH)).isEqualTo(first);
        Vlr.Visitor moved = vlr.locationUpdate(ALICE, SOUTH);
        assertThat(moved.lai()).isEqualTo(SOUTH);
        assertThat(moved.tmsi()).isNotEqualTo(first.tmsi());
        assertThat(vlr.visitor(ALICE)).contains(moved);
    }

    @Test
    void who_detaches_is_forgotten_and_nobody_else() {
        vlr.locationUpdate(ALICE, NORTH);
        Vlr.Visitor bob = vlr.locationUpdate(BOB, NORTH);
        vlr.detach(ALICE);
        vlr.detach(ALICE);
        assertThat(vlr.visitor(ALICE)).isEmpty();
        assertThat(vlr.visitor(BOB)).contains(bob);
    }

    @Test
    void no_two_visitors_share_a_tmsi_and_none_has_all_ones() {
        Vlr repeating = new Vlr(new Random() {
            private int next;

            @Override
            public int nextInt() {
                return new int[] {-1, 7, 7, 8}[next++];
            }
        });
        assertThat(repeating.locationUpdate(ALICE, NORTH).tmsi().value()).isEqualTo(7);
        assertThat(repeating.locationUpdate(BOB, NORTH).tmsi().value()).isEqualTo(8);
    }
}
