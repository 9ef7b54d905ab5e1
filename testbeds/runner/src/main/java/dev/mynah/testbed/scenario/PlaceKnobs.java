package dev.mynah.testbed.scenario;

import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.ran.Position;
import dev.mynah.testbed.file.Fields;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where UEs are. */
final class PlaceKnobs {
    private static final int FARTHEST = 1_000_000;
    private static final Duration STEP = Duration.ofSeconds(1);

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "move",
                    "ue x y [within]",
                    "Moves a UE (`modem0/slot0`) to a place in metres, at once or evenly within a time.",
                    PlaceKnobs::move),
            new Knob(
                    "nowhere",
                    "ue",
                    "Has a UE be nowhere in particular again: it hears every cell as strongly as the cell's level says.",
                    PlaceKnobs::nowhere));

    private PlaceKnobs() {}

    private static Turn move(Fields fields) {
        String ue = fields.text("ue", "modem0/slot0");
        int x = fields.whole("x", -FARTHEST, FARTHEST, "0");
        int y = fields.whole("y", -FARTHEST, FARTHEST, "0");
        Duration within = fields.optional("within", Fields::duration).orElse(Duration.ZERO);
        Position to = new Position(x, y);
        return (stage, timeline) -> {
            stage.requireUe(ue);
            walk(stage, timeline, ue, to, within);
            return Future.succeededFuture();
        };
    }

    /** A UE that was nowhere is there at once. */
    private static void walk(Stage stage, Timeline timeline, String ue, Position to, Duration within) {
        Position from = stage.placeOf(ue).orElse(to);
        long steps = Math.max(1, within.dividedBy(STEP));
        if (from.equals(to) || within.isZero()) {
            stage.place(ue, Optional.of(to));
            return;
        }
        for (long i = 1; i <= steps; i++) {
            double part = (double) i / steps;
            Position at = new Position(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
            timeline.after(within.multipliedBy(i).dividedBy(steps), () -> stage.place(ue, Optional.of(at)));
        }
    }

    private static Turn nowhere(Fields fields) {
        String ue = fields.text("ue", "modem0/slot0");
        return (stage, timeline) -> {
            stage.requireUe(ue);
            stage.place(ue, Optional.empty());
            return Future.succeededFuture();
        };
    }
}
