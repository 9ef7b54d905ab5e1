package dev.mynah.at.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that passes when a test says so. */
final class TestClock implements LineClock {
    private record Alarm(long at, Runnable action) {}

    private final List<Alarm> alarms = new ArrayList<>();
    private long now;

    @Override
    public long millis() {
        return now;
    }

    @Override
    public Runnable after(long millis, Runnable action) {
        var alarm = new Alarm(now + millis, action);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    void pass(long millis) {
        long end = now + millis;
        while (true) {
            var next = alarms.stream().filter(alarm -> alarm.at <= end).min(Comparator.comparingLong(Alarm::at));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            now = next.get().at;
            alarms.remove(next.get());
            next.get().action.run();
        }
    }
}
