package dev.mynah.network.air.nas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A protocol whose layouts are held to the tables of its standard and to golden messages.
 *
 * @param name how its messages' names begin in the tables
 * @param files how the names of its files begin: {@code <files>-messages.json}, {@code <files>-golden.json}
 * @param decoder reads a message that goes in a direction
 * @param layouts its layouts in a direction
 * @param untyped the layout of its one message without a message type, if it has one
 * @param header how many elements of a layout are header
 * @param headerComponents how many components of a record are header
 * @param differences optional elements the layouts know better than the table, as {@code message iei}, and why
 * @param mandatoryDifferences messages whose mandatory elements the layouts know better, and why
 */
record Protocol(
        String name,
        String files,
        BiFunction<Octets, Direction, Decoded<? extends NasMessage>> decoder,
        Function<Direction, ? extends List<? extends Layout<?>>> layouts,
        Optional<Layout<?>> untyped,
        int header,
        int headerComponents,
        Map<String, String> differences,
        Map<String, String> mandatoryDifferences) {

    /** What is not a message of the protocol but an envelope around one, or has a codec of its own. */
    private static final Set<String> ENVELOPES = Set.of("EMMSecProtNASMessage", "FGMMSecProtNASMessage");

    /** Every protocol. */
    static Stream<Protocol> all() {
        return Stream.of(
                EpsProtocols.EMM,
                EpsProtocols.ESM,
                CcProtocol.CC,
                SsProtocol.SS,
                PacketDomainProtocols.GMM,
                PacketDomainProtocols.SM,
                MmProtocols.MM,
                MmProtocols.RR,
                Protocols5gs.MM5G,
                Protocols5gs.SM5G);
    }

    /** The messages of the standard's tables. */
    List<JsonNode> messages() {
        return Reference.rows(Reference.read(files + "-messages.json")).stream()
                .filter(message -> message.get("protocol").asText().equals(name))
                .filter(message -> !ENVELOPES.contains(message.get("name").asText()))
                .toList();
    }

    /** The golden messages of this protocol. */
    Stream<GoldenMessage> golden() {
        Set<String> names = Set.copyOf(
                messages().stream().map(message -> message.get("name").asText()).toList());
        return Reference.rows(Reference.read(files + "-golden.json")).stream()
                .map(row -> GoldenMessage.of(this, row))
                .filter(golden -> names.contains(golden.decoderClass()));
    }

    /** Every layout of this protocol. */
    Set<Layout<?>> allLayouts() {
        var all = new LinkedHashSet<Layout<?>>();
        for (Direction direction : Direction.values()) {
            all.addAll(layouts.apply(direction));
        }
        untyped.ifPresent(all::add);
        return all;
    }

    /** The layout of a message of the tables; null if there is none. */
    @Nullable Layout<?> layoutOf(JsonNode message) {
        if (!message.hasNonNull("type")) {
            return untyped.orElse(null);
        }
        int type = Integer.parseInt(message.get("type").asText(), 16);
        String named = message.get("name").asText();
        return Stream.of(Direction.values())
                .filter(direction -> !named.endsWith(direction == Direction.UPLINK ? "MT" : "MO"))
                .flatMap(direction -> layouts.apply(direction).stream())
                .filter(layout -> layout.messageType() == type)
                .findFirst()
                .orElse(null);
    }

    Decoded<? extends NasMessage> decode(Octets octets, Direction direction) {
        return decoder.apply(octets, direction);
    }

    @Override
    public String toString() {
        return name;
    }
}
