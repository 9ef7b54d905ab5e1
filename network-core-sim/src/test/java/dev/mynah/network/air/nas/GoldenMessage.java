package dev.mynah.network.air.nas;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.esm.EsmMessage;
import java.util.List;
import java.util.stream.Stream;

/** An encoded message that two independent decoders agreed on, with what they read in it. */
record GoldenMessage(
        String name, Direction direction, Octets octets, JsonNode fields, String decoderClass, String note) {

    /** The plain EPS messages; those behind a security header have made-up codes and are tested as envelopes. */
    static Stream<GoldenMessage> all() {
        return Reference.rows(Reference.read("eps-golden.json")).stream()
                .map(GoldenMessage::of)
                .filter(golden -> !golden.name.equals("EMM security protected"));
    }

    private static GoldenMessage of(JsonNode row) {
        var direction = row.get("direction").asText().equals("MO") ? Direction.UPLINK : Direction.DOWNLINK;
        return new GoldenMessage(
                row.get("message").asText(),
                direction,
                Octets.hex(row.get("hex").asText()),
                row.get("fields"),
                row.get("decoder_class").asText(),
                row.path("note").asText());
    }

    Decoded<? extends NasMessage> decode() {
        return decode(octets);
    }

    Decoded<? extends NasMessage> decode(Octets other) {
        return isEsm() ? EsmMessage.decode(other, direction) : EmmMessage.decode(other, direction);
    }

    boolean isEsm() {
        return name.startsWith("ESM");
    }

    static List<String> names() {
        return all().map(GoldenMessage::name).distinct().toList();
    }

    @Override
    public String toString() {
        return name + " " + octets + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
