package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.LocationInformation;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.List;
import java.util.Optional;

/**
 * MO SHORT MESSAGE CONTROL: may this message be sent? (TS 31.111 7.3.2).
 *
 * @param destination to whom, none for an SMS-COMMAND
 */
public record MoSmsControl(Address serviceCentre, Optional<Address> destination, Optional<LocationInformation> location)
        implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.MO_SHORT_MESSAGE_CONTROL;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ADDRESS, serviceCentre)
                .with(ObjectTypes.ADDRESS, destination)
                .with(ObjectTypes.LOCATION_INFORMATION, location);
    }

    static Envelope read(ObjectReader in) {
        List<Address> addresses = in.all(ObjectTypes.ADDRESS);
        return new MoSmsControl(
                in.required(ObjectTypes.ADDRESS),
                addresses.stream().skip(1).findFirst(),
                in.optional(ObjectTypes.LOCATION_INFORMATION));
    }
}
