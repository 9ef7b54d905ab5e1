package dev.mynah.modem.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.Positioning.Lock;
import dev.mynah.modem.Positioning.Memory;
import dev.mynah.modem.Positioning.Satellite;
import dev.mynah.modem.Refusal;
import dev.mynah.network.air.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiverTest {
    private static final EllipsoidPoint BERLIN = new EllipsoidPoint(52.5208, 13.4094, 34);
    private static final Set<Integer> ALL = IntStream.rangeClosed(1, 32).boxed().collect(Collectors.toSet());

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-03-01T10:00:00Z"));
    private final List<Boolean> switched = new ArrayList<>();
    private final List<Epoch> epochs = new ArrayList<>();
    private final Receiver receiver = new Receiver(time.timeline(), items(), Optional.of(BERLIN), switched::add);

    /** It belongs to no host, so that the second to begin it is told that there is one. */
    @Test
    void a_session_of_the_module_is_one_use_of_the_receiver_among_others() {
        assertThat(receiver.session(true)).isTrue();
        assertThat(receiver.session(true)).isFalse();
        Runnable use = receiver.use();
        assertThat(receiver.latest()).isEmpty();
        time.advance(Duration.ofSeconds(40));
        assertThat(receiver.latest().orElseThrow().fix()).isPresent();
        assertThat(receiver.session(false)).isTrue();
        assertThat(receiver.on()).isTrue();
        use.run();
        assertThat(receiver.on()).isFalse();
        assertThat(receiver.latest()).isEmpty();
        assertThat(receiver.session(false)).isFalse();
    }

    ReceiverTest() {
        receiver.listen(epochs::add);
    }

    private static NvItems items() {
        Map<String, String> kept = new HashMap<>();
        return new NvItems() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, String value) {
                kept.put(key, value);
            }

            @Override
            public void remove(String key) {
                kept.remove(key);
            }
        };
    }

    /** How many seconds it is used until it knows where it is. */
    private int secondsToFix() {
        epochs.clear();
        Runnable end = receiver.use();
        for (int second = 1; second <= 60; second++) {
            time.advance(Duration.ofSeconds(1));
            if (epochs.get(epochs.size() - 1).fix().isPresent()) {
                end.run();
                return second;
            }
        }
        end.run();
        return -1;
    }

    @Test
    void a_cold_start_takes_as_long_as_an_orbit_and_a_hot_one_no_time() {
        assertThat(secondsToFix()).isEqualTo(21);
        assertThat(secondsToFix()).isEqualTo(1);
    }

    @Test
    void what_it_was_told_to_forget_it_has_to_find_again() {
        secondsToFix();
        receiver.forget(Memory.TIME);
        assertThat(secondsToFix()).isEqualTo(3);
        receiver.forgetEphemerides(ALL);
        assertThat(secondsToFix()).isEqualTo(19);
    }

    @Test
    void orbits_are_good_for_four_hours() {
        secondsToFix();
        time.advance(Duration.ofHours(1));
        assertThat(secondsToFix()).isEqualTo(1);
        time.advance(Duration.ofHours(4));
        assertThat(secondsToFix()).isEqualTo(19);
    }

    @Test
    void a_hint_spares_the_search_if_it_is_true() {
        receiver.hint(time.timeline().now().plusSeconds(20));
        receiver.hint(new EllipsoidPoint(52, 13, 0));
        assertThat(secondsToFix()).isEqualTo(19);
        receiver.forgetEphemerides(ALL);
        receiver.hint(new EllipsoidPoint(-52, 13, 0));
        assertThat(secondsToFix()).isEqualTo(21);
    }

    @Test
    void the_nominal_constellation_is_good_for_a_fix_everywhere_at_any_time() {
        for (int latitude = -90; latitude <= 90; latitude += 30) {
            for (int hour = 0; hour < 24; hour += 3) {
                receiver.carry(Optional.of(new EllipsoidPoint(latitude, latitude * 2, 0)));
                assertThat(secondsToFix()).isPositive();
                Epoch last = epochs.get(epochs.size() - 1);
                assertThat(last.satellites()).hasSizeBetween(5, 12);
                assertThat(last.fix().orElseThrow().dilution().position()).isBetween(1.0, 8.0);
                time.advance(Duration.ofHours(3));
            }
        }
    }

    @Test
    void satellites_rise_and_set_and_come_back_after_a_sidereal_day() {
        secondsToFix();
        List<Satellite> now = epochs.get(epochs.size() - 1).satellites();
        time.advance(Duration.ofHours(6));
        secondsToFix();
        assertThat(numbers(epochs.get(epochs.size() - 1).satellites())).isNotEqualTo(numbers(now));
        Duration day = Duration.ofSeconds(86_164);
        time.advance(Duration.between(
                time.timeline().now(),
                epochs.get(0).time().minus(Duration.ofHours(6)).plus(day)));
        secondsToFix();
        Satellite again = epochs.get(0).satellites().get(0);
        assertThat(again.number()).isEqualTo(now.get(0).number());
        assertThat(again.elevation()).isCloseTo(now.get(0).elevation(), within(0.5));
    }

    private static List<Integer> numbers(List<Satellite> satellites) {
        return satellites.stream().map(Satellite::number).toList();
    }

    @Test
    void under_a_roof_nothing_is_heard() {
        receiver.carry(Optional.empty());
        assertThat(secondsToFix()).isEqualTo(-1);
        assertThat(epochs)
                .hasSize(60)
                .allSatisfy(it -> assertThat(it.satellites()).isEmpty());
    }

    @Test
    void it_has_speed_and_course_where_it_is_carried() {
        secondsToFix();
        Runnable end = receiver.use();
        time.advance(Duration.ofSeconds(1));
        assertThat(last().speed()).isZero();
        assertThat(last().course()).isEmpty();
        receiver.carry(Optional.of(new EllipsoidPoint(52.5208, 13.4109, 34)));
        time.advance(Duration.ofSeconds(1));
        assertThat(last().speed()).isCloseTo(101.8, within(0.2));
        assertThat(last().course().orElseThrow()).isCloseTo(90, within(0.1));
        end.run();
    }

    private dev.mynah.modem.Positioning.Fix last() {
        return epochs.get(epochs.size() - 1).fix().orElseThrow();
    }

    @Test
    void it_is_on_while_somebody_uses_it() {
        Runnable one = receiver.use();
        Runnable other = receiver.use();
        one.run();
        one.run();
        assertThat(receiver.on()).isTrue();
        other.run();
        assertThat(receiver.on()).isFalse();
        assertThat(switched).containsExactly(true, false);
        epochs.clear();
        time.advance(Duration.ofSeconds(5));
        assertThat(epochs).isEmpty();
    }

    @Test
    void hosts_that_are_locked_out_cannot_use_it() {
        receiver.lock(Lock.NETWORK);
        receiver.use().run();
        receiver.lock(Lock.HOSTS);
        assertThat(receiver.lock()).isEqualTo(Lock.HOSTS);
        assertThatThrownBy(receiver::use).isInstanceOf(Refusal.class);
    }
}
