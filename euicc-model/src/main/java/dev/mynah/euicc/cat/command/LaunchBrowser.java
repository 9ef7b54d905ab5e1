package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * LAUNCH BROWSER (TS 102 223 6.4.26, 6.6.26).
 *
 * @param qualifier 00 if none is launched, 02 use the one that is, 03 close it and launch another
 * @param url empty for the terminal's default
 * @param confirmation what the user is asked first
 */
public record LaunchBrowser(int qualifier, String url, Optional<String> confirmation) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.LAUNCH_BROWSER;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.URL, url).with(ObjectTypes.ALPHA_IDENTIFIER, confirmation);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new LaunchBrowser(qualifier, in.required(ObjectTypes.URL), in.optional(ObjectTypes.ALPHA_IDENTIFIER));
    }
}
