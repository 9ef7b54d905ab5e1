package dev.mynah.testbed.scenario;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.testbed.file.Fields;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Where on earth modems are, as their GPS receivers see it; their networks' cells are not on this map ({@code move}). */
final class PositionKnobs {
    static final List<Knob> ROWS = List.of(
            new Knob(
                    "position",
                    "modem latitude longitude [altitude]",
                    "Carries a modem to a place on earth (degrees, and metres above the sea), where its GPS receiver finds itself.",
                    PositionKnobs::position),
            new Knob(
                    "indoors",
                    "modem",
                    "Carries a modem under a roof, where its GPS receiver hears no satellite.",
                    PositionKnobs::indoors));

    private PositionKnobs() {}

    private static Turn position(Fields fields) {
        String modem = fields.text("modem", "modem0");
        double latitude = fields.decimal("latitude", "52.5208");
        double longitude = fields.decimal("longitude", "13.4094");
        double altitude = fields.decimal("altitude", 0);
        Optional<EllipsoidPoint> there = fields.make(() -> new EllipsoidPoint(latitude, longitude, altitude));
        return (stage, timeline) -> {
            stage.carry(modem, there);
            return Future.succeededFuture();
        };
    }

    private static Turn indoors(Fields fields) {
        String modem = fields.text("modem", "modem0");
        return (stage, timeline) -> {
            stage.carry(modem, Optional.empty());
            return Future.succeededFuture();
        };
    }
}
