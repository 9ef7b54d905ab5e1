package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +QSPN}: the names of the network registered with, and the subscription's own. */
final class NetworkName implements AtCommand<AtPort> {
    /** Names stand in the terminal's alphabet, and not as they came. */
    private static final int GSM_ALPHABET = 0;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QSPN").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        Optional<ServingNetwork> network = port.network().serving();
        return Answer.line(Line.of("+QSPN")
                .text(network.map(ServingNetwork::longName).orElse(""), port.alphabet())
                .text(network.map(ServingNetwork::shortName).orElse(""), port.alphabet())
                .text(port.sim().serviceProviderName().orElse(""), port.alphabet())
                .add(GSM_ALPHABET)
                .add(network.map(it -> it.plmn().digits()).orElse("")));
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "names of the network";
    }
}
