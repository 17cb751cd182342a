const SHARED =
  /^(?:info|contact|office|kantoor|mail|e-?mail|receptie|reception|secretariaat|no-?reply|events?|team|hello|hallo|admin|administratie|support|sales|hr|pers|press|communicatie|marketing|bestuur|directie|rsvp|aanmelden|post)$/i

/** Whether what stands before the @ is a mailbox of a house rather than of someone: "info", "secretariaat". */
export const isSharedMailbox = (local: string): boolean => SHARED.test(local)
