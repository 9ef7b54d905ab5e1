package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Eap;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/**
 * {@code +CEAP}: a packet of EAP for the card, and what goes back to the server. No card here ends EAP itself, so that
 * {@code <DFeap>} says nothing; the modem has EAP-AKA (23). TS 27.007 8.47.
 */
final class EapAuthentication implements AtCommand<AtPort> {
    private static final int LONGEST_PACKET = 1500;
    private static final HexParameter DF_NAME = HexParameter.of("dfname", 16);
    private static final IntParameter METHOD = IntParameter.of("EAPMethod", 1, Integer.MAX_VALUE);
    private static final HexParameter PACKET = HexParameter.of("EAP packet data", LONGEST_PACKET);
    private static final HexParameter DF_EAP = HexParameter.of("DFeap", 2).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEAP").set(DF_NAME, METHOD, PACKET, DF_EAP).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int method = given.get(METHOD);
        return method != Eap.AKA
                ? Answer.error(CmeError.EAP_METHOD_NOT_SUPPORTED)
                : Pending.of(
                        port.sim().eap().exchange(given.get(DF_NAME), method, given.get(PACKET)),
                        reply -> Answer.line(
                                Line.of("+CEAP").add(reply.session()).hex(reply.packet())));
    }

    @Override
    public String clause() {
        return "27.007 8.47";
    }

    @Override
    public String summary() {
        return "authenticate by EAP-AKA";
    }
}
