package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatDuration;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/** POLL INTERVAL: how often the card wants a STATUS (TS 102 223 6.4.6, 6.6.6). */
public record PollInterval(CatDuration interval) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.POLL_INTERVAL;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.DURATION, interval);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new PollInterval(in.required(ObjectTypes.DURATION));
    }
}
