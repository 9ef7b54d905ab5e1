package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** One setting among those of a command such as {@code +QCFG}, by its name. */
interface Configuration {
    String name();

    /** The values it may have, as {@code =?} lists them. */
    String allowed();

    /** Its values as they are written behind the name. */
    String read(AtPort port);

    /** @param values as written, without quotes; one at least */
    Answer set(AtPort port, List<String> values);
}
