package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Refusal;
import dev.mynah.network.calls.FarEndSpec;
import io.vertx.core.Future;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that are held down, and keys with pauses between them. */
class KeysTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final CallBench bench = new CallBench();
    private final CallBench.Network alpha =
            bench.network("001-01", FarEndSpec.answers("15550001000", Duration.ofSeconds(1)));
    private final CallBench.Phone anna = alpha.phone("15551230001");

    @BeforeEach
    void anna_talks_to_somebody() {
        anna.dial("+15550001000");
        bench.pass(Duration.ofSeconds(2));
    }

    @AfterEach
    void nothing_went_wrong() {
        bench.nothingUnexpected();
    }

    private <T> Future<T> settled(Future<T> future) {
        bench.settle();
        return future;
    }

    private void heard(String... keys) {
        assertThat(bench.heard("15550001000").stream().filter(it -> it.startsWith("key")))
                .containsExactly(keys);
    }

    @Test
    void a_key_sounds_until_it_is_let_go() {
        assertThat(settled(anna.calls.startTone('7')).succeeded()).isTrue();
        var other = anna.calls.sendTone('1', SHORT);
        anna.calls.startTone('8');
        bench.pass(Duration.ofSeconds(20));
        heard("key 7", "key 1", "key 8");
        assertThat(other.succeeded()).isTrue();
        assertThat(settled(anna.calls.stopTone()).succeeded()).isTrue();
        assertThat(((Refusal) anna.calls.stopTone().cause()).reason()).isEqualTo(Refusal.Reason.NOT_ALLOWED);
    }

    @Test
    void a_key_let_go_before_it_sounds_is_heard_all_the_same() {
        anna.calls.startTone('7');
        var up = anna.calls.stopTone();
        bench.pass(SHORT);
        assertThat(up.succeeded()).isTrue();
        heard("key 7");
    }

    @Test
    void a_key_that_is_held_ends_with_the_call() {
        anna.calls.startTone('7');
        bench.settle();
        anna.hangUp();
        assertThat(anna.calls.stopTone().failed()).isTrue();
        assertThat(anna.calls.startTone('7').failed()).isTrue();
    }

    @Test
    void between_keys_is_silence_of_the_length_that_is_wanted() {
        anna.calls.sendTone('1', SHORT, Duration.ofSeconds(2));
        anna.calls.sendTone('2', SHORT, Duration.ofSeconds(2));
        bench.pass(Duration.ofSeconds(1));
        heard("key 1");
        var three = anna.calls.sendTone('3', SHORT);
        bench.pass(Duration.ofMillis(1200));
        heard("key 1", "key 2");
        bench.pass(Duration.ofSeconds(1));
        assertThat(three.isComplete()).isFalse();
        bench.pass(Duration.ofSeconds(2));
        assertThat(three.succeeded()).isTrue();
    }

    @Test
    void who_waits_for_a_key_may_press_the_next_one_at_once() {
        anna.calls.sendTone('1', SHORT).onSuccess(done -> anna.calls.sendTone('2', SHORT));
        bench.pass(Duration.ofSeconds(1));
        heard("key 1", "key 2");
    }
}
