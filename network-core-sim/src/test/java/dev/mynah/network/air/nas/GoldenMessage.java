package dev.mynah.network.air.nas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** An encoded message that two independent decoders agreed on, with what they read in it. */
record GoldenMessage(
        Protocol protocol,
        String name,
        Direction direction,
        Octets octets,
        JsonNode fields,
        String decoderClass,
        String note) {

    /** The plain messages; those behind a security header have made-up codes and are tested as envelopes. */
    static Stream<GoldenMessage> all() {
        return Protocol.all().flatMap(Protocol::golden);
    }

    static GoldenMessage of(Protocol protocol, JsonNode row) {
        var direction = row.get("direction").asText().equals("MO") ? Direction.UPLINK : Direction.DOWNLINK;
        return new GoldenMessage(
                protocol,
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
        return protocol.decode(other, direction);
    }

    @Override
    public String toString() {
        return name + " " + octets + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
