package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.util.List;

/**
 * SET UP EVENT LIST: what the card wants to be told of; it replaces what it wanted before (TS 102 223 6.4.16, 6.6.16).
 *
 * @param events as on the wire, since a card may ask for one that we don't know; none ends all telling
 */
public record SetUpEventList(byte[] events) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SET_UP_EVENT_LIST;
    }

    /** These events and no others. */
    public static SetUpEventList of(List<ToolkitEvent> events) {
        byte[] values = new byte[events.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) events.get(i).value();
        }
        return new SetUpEventList(values);
    }

    /** Whether the card wants to be told of this one. */
    public boolean has(ToolkitEvent event) {
        for (byte value : events) {
            if (value == event.value()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.EVENT_LIST, events);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SetUpEventList(in.required(ObjectTypes.EVENT_LIST));
    }
}
