package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.LocationInformation;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * CALL CONTROL: may this go to the network? (TS 102 223 7.3.1, TS 31.111 7.3.1). One of the three is there.
 *
 * @param number of a call
 * @param control string of a supplementary service
 */
public record CallControl(
        Optional<Address> number,
        Optional<Address> control,
        Optional<CodedText> ussd,
        Optional<LocationInformation> location)
        implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.CALL_CONTROL;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ADDRESS, number)
                .with(ObjectTypes.SS_STRING, control)
                .with(ObjectTypes.USSD_STRING, ussd)
                .with(ObjectTypes.LOCATION_INFORMATION, location);
    }

    static Envelope read(ObjectReader in) {
        CallControl control = new CallControl(
                in.optional(ObjectTypes.ADDRESS),
                in.optional(ObjectTypes.SS_STRING),
                in.optional(ObjectTypes.USSD_STRING),
                in.optional(ObjectTypes.LOCATION_INFORMATION));
        if (control.number.isEmpty() && control.control.isEmpty() && control.ussd.isEmpty()) {
            in.required(ObjectTypes.ADDRESS);
        }
        return control;
    }
}
