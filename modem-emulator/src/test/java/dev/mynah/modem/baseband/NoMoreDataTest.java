package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import org.junit.jupiter.api.Test;

/** A host that says it expects no data gets rid of the connection, but of no call. */
class NoMoreDataTest {
    private final Bench bench = Bench.of().powerOn();

    @Test
    void a_connection_nobody_needs_goes_at_once() {
        assertThat(bench.slot(0).network().connected()).isTrue();
        bench.slot(0).network().noMoreData();
        bench.settle();
        assertThat(bench.slot(0).network().connected()).isFalse();
    }

    @Test
    void a_call_goes_on() {
        bench.slot(0).calls().dial(Dialling.of("5550199"));
        bench.slot(0).network().noMoreData();
        assertThat(bench.slot(0).network().connected()).isTrue();
    }
}
