/** What a hotel’s network answers in place of an endpoint: a page, and 200. A form that takes it for success loses a message. */
export const captivePortal = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Guest network</title></head>
<body><h1>Welcome to the guest network</h1><p>Enter the number of your room to go on.</p></body>
</html>
`;
