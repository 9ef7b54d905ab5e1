package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * CM service prompt: the network wants the UE to begin with a service. TS 24.008 9.2.5a.
 *
 * @param pdAndSapi protocol discriminator and SAPI
 * @param optional elements not known to it
 */
public record CmServicePrompt(int pdAndSapi, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<CmServicePrompt> LAYOUT = MmMessageType.CM_SERVICE_PROMPT
            .layoutOf(CmServicePrompt.class)
            .mandatory(v(MmIe.PD_AND_SAPI, 1), CmServicePrompt::pdAndSapi)
            .as(CmServicePrompt::new);

    /** Without other elements. */
    public CmServicePrompt(int pdAndSapi) {
        this(pdAndSapi, OptionalElements.NONE);
    }

    @Override
    public Layout<CmServicePrompt> layout() {
        return LAYOUT;
    }
}
