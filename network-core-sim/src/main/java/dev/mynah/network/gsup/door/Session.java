package dev.mynah.network.gsup.door;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The session of a message about supplementary services: its number, how far it is, and what is said. */
record Session(int id, State state, List<Component> components) {
    enum State {
        BEGIN(1),
        CONTINUE(2),
        END(3);

        private final int value;

        State(int value) {
            this.value = value;
        }
    }

    static final int MESSAGE_CLASS_USSD = 3;

    /** The session of a message; empty when the message names none. */
    static Optional<Session> of(GsupMessage message) {
        Optional<Octets> id = message.first(GsupElement.SESSION_ID).filter(it -> it.length() == 4);
        Optional<Octets> state = message.first(GsupElement.SESSION_STATE).filter(it -> it.length() == 1);
        if (id.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        for (State one : State.values()) {
            if (one.value == state.get().at(0)) {
                return Optional.of(new Session(id.get().reader().int32(), one, components(message)));
            }
        }
        return Optional.empty();
    }

    private static List<Component> components(GsupMessage message) {
        return message.first(GsupElement.SUPPLEMENTARY_SERVICE)
                .flatMap(octets -> Component.decodeAll(octets).value())
                .orElse(List.of());
    }

    GsupMessage message(GsupMessageType type, String imsi) {
        List<GsupElement> elements = new ArrayList<>();
        elements.add(new GsupElement(
                GsupElement.SESSION_ID, new OctetWriter().int32(id).toOctets()));
        elements.add(GsupElement.of(GsupElement.SESSION_STATE, state.value));
        if (!components.isEmpty()) {
            OctetWriter out = new OctetWriter();
            components.forEach(it -> out.octets(it.encode()));
            elements.add(new GsupElement(GsupElement.SUPPLEMENTARY_SERVICE, out.toOctets()));
        }
        elements.add(GsupElement.of(GsupElement.MESSAGE_CLASS, MESSAGE_CLASS_USSD));
        return new GsupMessage(type, imsi, elements);
    }

    Session next(State newState, List<Component> newComponents) {
        return new Session(id, newState, newComponents);
    }
}
