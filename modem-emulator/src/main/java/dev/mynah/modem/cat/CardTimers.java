package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.command.TimerManagement;
import dev.mynah.euicc.cat.envelope.TimerExpiration;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CommandDetails;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.Result;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The eight timers a terminal runs for the card. TS 102 223 4.10, 6.4.21. */
final class CardTimers {
    private record Running(Timeline.Timer timer, Duration value, Instant end) {}

    private final Timeline timeline;
    private final Consumer<TimerExpiration> expired;
    private final Map<Integer, Running> running = new HashMap<>();

    CardTimers(Timeline timeline, Consumer<TimerExpiration> expired) {
        this.timeline = timeline;
        this.expired = expired;
    }

    void stopAll() {
        running.values().forEach(it -> it.timer().cancel());
        running.clear();
    }

    TerminalResponse perform(CommandDetails details, TimerManagement command) {
        CatObjects named = CatObjects.NONE.with(ObjectTypes.TIMER_IDENTIFIER, command.timer());
        if (command.action() == TimerManagement.Action.START) {
            start(command.timer(), command.value().orElse(Duration.ZERO));
            return TerminalResponse.performed(details, named);
        }
        Running present = running.get(command.timer());
        if (present == null) {
            return new TerminalResponse(details, Result.of(GeneralResult.TIMER_STATE_CONTRADICTION), named);
        }
        if (command.action() == TimerManagement.Action.DEACTIVATE) {
            present.timer().cancel();
            running.remove(command.timer());
        }
        Duration left = Duration.between(timeline.now(), present.end());
        return TerminalResponse.performed(details, named.with(ObjectTypes.TIMER_VALUE, left));
    }

    private void start(int number, Duration value) {
        Running before = running.remove(number);
        if (before != null) {
            before.timer().cancel();
        }
        Timeline.Timer timer = timeline.after(value, () -> {
            running.remove(number);
            expired.accept(new TimerExpiration(number, value));
        });
        running.put(number, new Running(timer, value, timeline.now().plus(value)));
    }
}
