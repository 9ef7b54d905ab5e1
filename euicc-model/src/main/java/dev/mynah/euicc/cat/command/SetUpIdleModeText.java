package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * SET UP IDLE MODE TEXT (TS 102 223 6.4.22, 6.6.22).
 *
 * @param text none takes it away
 */
public record SetUpIdleModeText(CodedText text) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SET_UP_IDLE_MODE_TEXT;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.TEXT_STRING, text);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SetUpIdleModeText(in.required(ObjectTypes.TEXT_STRING));
    }
}
