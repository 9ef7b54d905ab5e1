package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Alarms.Alarm;
import dev.mynah.modem.SubscriptionEvent;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The modem's clock and its alarms, which outlive a power failure. */
class AlarmTest {
    private final Bench bench = Bench.of();

    private long rung(int slot) {
        return bench.told.get(slot).stream()
                .filter(SubscriptionEvent.AlarmRang.class::isInstance)
                .count();
    }

    private void alarm(String when) {
        bench.get(bench.modem.alarms().set(Alarm.once(0, LocalDateTime.parse(when), "tea", false)));
    }

    @Test
    void every_slot_tells_of_an_alarm_once() {
        alarm("2026-01-01T12:00:10");
        bench.after(Duration.ofSeconds(10));
        assertThat(rung(0)).isEqualTo(1);
        assertThat(rung(1)).isEqualTo(1);
    }

    @Test
    void an_alarm_outlives_a_power_failure() {
        alarm("2026-01-01T12:00:10");
        assertThat(bench.modem.alarms().list()).hasSize(1);
        bench.build();
        assertThat(bench.modem.alarms().list()).extracting(Alarm::text).containsExactly("tea");
        alarm("2026-01-01T13:00:00");
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.modem.alarms().list()).hasSize(1);
    }

    @Test
    void the_clock_goes_on_over_a_power_failure() {
        bench.modem.clock().set(OffsetDateTime.parse("2027-03-04T05:06:07+02:00"));
        bench.after(Duration.ofSeconds(5));
        bench.build();
        assertThat(bench.modem.clock().now()).isEqualTo(OffsetDateTime.parse("2027-03-04T05:06:12+02:00"));
        assertThat(bench.modem.clock().setSinceNetworkTime()).isTrue();
    }

    @Test
    void a_network_that_sends_the_time_knows_better_than_whoever_set_the_clock() {
        bench.modem.clock().set(OffsetDateTime.parse("2027-03-04T05:06:07+02:00"));
        bench.powerOn();
        assertThat(bench.slot(0).network().time()).isPresent();
        assertThat(bench.modem.clock().setSinceNetworkTime()).isFalse();
    }
}
