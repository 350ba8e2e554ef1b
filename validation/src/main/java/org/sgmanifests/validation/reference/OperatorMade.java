package org.sgmanifests.validation.reference;

/**
 * That the operator makes an object of some name.
 *
 * @param ownerKind kind of the object that it is made for
 * @param ownerName name of that object
 * @param merged whether values of an object of this name are taken over, instead of overwritten
 * @param checkedElsewhere whether it is no problem, or that of another rule, to have such an object
 */
public record OperatorMade(
    String ownerKind, String ownerName, boolean merged, boolean checkedElsewhere) {}
