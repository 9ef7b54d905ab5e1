package dev.mynah.euicc.saip.element;

import java.util.OptionalInt;

/** An element of a profile package. */
public sealed interface ProfileElement
        permits ProfileHeader,
                TemplateFiles,
                GenericFileManagement,
                PinCodes,
                PukCodes,
                AkaParameter,
                CdmaParameter,
                SecurityDomainElement,
                RemoteFileManagementElement,
                ApplicationElement,
                NonStandardElement,
                EndElement,
                UnknownElement {

    ElementKind kind();

    /** What a status calls it; the profile header has no number. */
    OptionalInt identification();
}
