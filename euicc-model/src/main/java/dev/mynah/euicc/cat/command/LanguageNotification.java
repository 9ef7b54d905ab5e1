package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * LANGUAGE NOTIFICATION: in which language the card talks (TS 102 223 6.4.25, 6.6.25).
 *
 * @param language two letters (ISO 639-1); none when it is none in particular
 */
public record LanguageNotification(Optional<String> language) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.LANGUAGE_NOTIFICATION;
    }

    @Override
    public int qualifier() {
        return language.isPresent() ? 1 : 0;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.LANGUAGE, language);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new LanguageNotification(
                (qualifier & 1) == 0 ? Optional.empty() : Optional.of(in.required(ObjectTypes.LANGUAGE)));
    }
}
