package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Service-level authentication command: a server asks who the user is. TS 24.501 8.3.17.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param container what the server says
 * @param optional elements not known to it
 */
public record ServiceLevelAuthenticationCommand(int sessionId, int pti, Octets container, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<ServiceLevelAuthenticationCommand> LAYOUT =
            Sm5gMessageType.SERVICE_LEVEL_AUTHENTICATION_COMMAND
                    .layoutOf(
                            ServiceLevelAuthenticationCommand.class,
                            ServiceLevelAuthenticationCommand::sessionId,
                            ServiceLevelAuthenticationCommand::pti)
                    .mandatory(
                            lvE(opaque("Service-level-AA container", "TS 24.501 9.11.2.10"), 5, OPEN),
                            ServiceLevelAuthenticationCommand::container)
                    .as(ServiceLevelAuthenticationCommand::new);

    /** Without other elements. */
    public ServiceLevelAuthenticationCommand(int sessionId, int pti, Octets container) {
        this(sessionId, pti, container, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceLevelAuthenticationCommand> layout() {
        return LAYOUT;
    }
}
