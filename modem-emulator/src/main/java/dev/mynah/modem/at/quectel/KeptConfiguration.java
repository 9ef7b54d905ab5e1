package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A setting of something that is not emulated: it is kept over power cycles and shown again, as hosts check, and has no effect.
 *
 * @param allowed for {@code =?}
 * @param values what may be written, its values joined by commas
 * @param kept as it is shown
 * @param quoted whether its value is a string
 */
record KeptConfiguration(String name, String allowed, Pattern values, Kept kept, boolean quoted)
        implements Configuration {
    static KeptConfiguration of(String name, String allowed, String values, String initial) {
        return of(name, allowed, values, initial, false);
    }

    static KeptConfiguration of(String name, String allowed, String values, String initial, boolean quoted) {
        return new KeptConfiguration(name, allowed, Pattern.compile(values), new Kept("QCFG " + name, initial), quoted);
    }

    @Override
    public String read(AtPort port) {
        return quoted ? '"' + kept.get(port) + '"' : kept.get(port);
    }

    @Override
    public Answer set(AtPort port, List<String> written) {
        String joined = String.join(",", written);
        if (!values.matcher(joined).matches()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        kept.set(port, joined);
        return Answer.ok();
    }
}
